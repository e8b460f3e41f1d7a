package org.assay.eval;

/**
 * A share of the gold's characters.
 *
 * @param right characters that are right
 * @param total characters of the gold, white space apart
 */
public record Share(int right, int total) {

  /** Sum. */
  public Share plus(Share other) {
    return new Share(right + other.right, total + other.total);
  }

  /** 0 to 1; 0 where the gold has no characters. */
  public double value() {
    return total > 0 ? (double) right / total : 0;
  }
}
