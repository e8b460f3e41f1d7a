package org.assay.section;

import java.util.List;
import org.assay.knowledge.FamilyIndicator;

/** Tells how much a sentence speaks for each of some indicators. */
@FunctionalInterface
interface IndicatorScorer {

  /**
   * @param sentence its words
   * @param indicators indicators of one section
   * @return for each of them, in order, log odds against one that the sentence says nothing of
   */
  double[] score(String sentence, List<FamilyIndicator> indicators);
}
