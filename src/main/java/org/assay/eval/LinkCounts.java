package org.assay.eval;

import java.util.Locale;

/**
 * How place names of the gold were linked, each name once for each report.
 *
 * @param right linked to what is meant
 * @param wrong linked to something else
 * @param none not linked, or not found at all
 */
public record LinkCounts(int right, int wrong, int none) {

  static final LinkCounts NONE = new LinkCounts(0, 0, 0);

  LinkCounts plus(LinkCounts other) {
    return new LinkCounts(right + other.right, wrong + other.wrong, none + other.none);
  }

  /** Number of names. */
  public int total() {
    return right + wrong + none;
  }

  /** Share that is right, 0 to 1; 0 of nothing. */
  public double rightShare() {
    return total() == 0 ? 0 : (double) right / total();
  }

  /** Share that is wrong, 0 to 1; 0 of nothing. */
  public double wrongShare() {
    return total() == 0 ? 0 : (double) wrong / total();
  }

  String line(String key) {
    return String.format(
        Locale.ROOT,
        "%-22s right %.3f wrong %.3f of %d names\n",
        key,
        rightShare(),
        wrongShare(),
        total());
  }
}
