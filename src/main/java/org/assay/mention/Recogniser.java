package org.assay.mention;

import java.util.List;

/** Finds candidates in one sentence. */
interface Recogniser {

  /**
   * @param line the sentence
   * @param setting the report
   * @param known candidates of the sentence from recognisers before
   * @return new candidates, in any order; they may overlap
   */
  List<Candidate> find(Line line, Setting setting, List<Candidate> known);
}
