package org.assay.model;

import java.util.List;

/**
 * A passage of the older text and its counterpart in the newer one, word by word; or a passage that
 * only one of them has.
 *
 * @param indicator what it assesses, of the newer text where they differ; or null
 * @param before id of the passage in the older report, or null where it is not there
 * @param after id of the passage in the newer report, or null where it is not there
 * @param similarity share of the words of both that stand in common runs, 0 to 1
 * @param runs its words in order: those of both texts and those of one
 */
public record PassagePair(
    String indicator, String before, String after, double similarity, List<Run> runs) {

  private static final double HALF = 0.5;

  /**
   * Words that follow one another.
   *
   * @param before as the older text has them; empty where it does not
   * @param after as the newer text has them; empty where it does not
   * @param same whether they are the same words, punctuation and spelling aside
   */
  public record Run(String before, String after, boolean same) {}

  /** Checks. */
  public PassagePair {
    runs = List.copyOf(runs);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a passage must be in one of the texts");
    }
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be 0 to 1: " + similarity);
    }
  }

  /** What became of it. */
  public PassageState state() {
    if (before == null || after == null) {
      return before == null ? PassageState.ADDED : PassageState.REMOVED;
    }
    if (runs.stream().allMatch(Run::same)) {
      return PassageState.UNCHANGED;
    }
    return similarity >= HALF ? PassageState.EDITED : PassageState.REWRITTEN;
  }
}
