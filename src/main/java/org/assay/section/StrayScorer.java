package org.assay.section;

import java.util.Arrays;
import java.util.List;
import org.assay.knowledge.Family;
import org.assay.knowledge.FamilyIndicator;

/**
 * Tells how much a sentence looks like one that fits no indicator of its section: it says nothing
 * of what the family's reports are about, or it speaks for an indicator of another section.
 */
final class StrayScorer {

  /** A sentence without any cue. */
  private static final double SILENT = 1;

  /** Share that counts of what speaks for another section, above what any sentence may say. */
  private static final double ELSEWHERE = 0.3;

  private static final double PASSING = 3;

  /** Words of the topic beyond which more say nothing. */
  private static final double ENOUGH = 2;

  private final boolean known;
  private final CueIndex topic;
  private final List<FamilyIndicator> asked;

  StrayScorer(Family family, Words words) {
    this.known = !family.topic().isEmpty();
    this.asked = List.of(FamilyIndicator.topic(family.topic()));
    this.topic = new CueIndex(asked, words);
  }

  /**
   * @param sentence its words
   * @param others how much it speaks for each indicator of other sections
   * @return log odds against an indicator that it says nothing of; negative infinity where the
   *     family does not say what its reports are about
   */
  double score(String sentence, double[] others) {
    if (!known) {
      return Double.NEGATIVE_INFINITY;
    }
    double elsewhere = Arrays.stream(others).max().orElse(0);
    return SILENT
        + ELSEWHERE * Math.max(0, elsewhere - PASSING)
        - Math.min(ENOUGH, topic.score(sentence, asked)[0]);
  }
}
