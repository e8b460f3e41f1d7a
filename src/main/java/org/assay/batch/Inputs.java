package org.assay.batch;

import java.util.List;
import org.assay.model.Outcome;

/**
 * The inputs of a run.
 *
 * @param files files to extract, in the order given, each once
 * @param unusable what was asked for and gives no file: a folder without reports, a pattern that
 *     matches nothing
 * @param otherFiles number of files in folders that are no reports
 * @param goldTexts number of texts in folders that have an annotation beside them
 */
public record Inputs(List<Input> files, List<Outcome> unusable, int otherFiles, int goldTexts) {

  /** Copies. */
  public Inputs {
    files = List.copyOf(files);
    unusable = List.copyOf(unusable);
  }
}
