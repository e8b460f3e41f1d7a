package org.assay.eval;

/**
 * What is right, too much and missing.
 *
 * @param tp in both
 * @param fp predicted alone
 * @param fn in the gold alone
 */
public record Counts(int tp, int fp, int fn) {

  /** Nothing counted. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** Sum. */
  public Counts plus(Counts other) {
    return new Counts(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /** Share of the predicted that is right, 0 where nothing is predicted. */
  public double precision() {
    return ratio(tp, tp + fp);
  }

  /** Share of the gold that is found, 0 where the gold has nothing. */
  public double recall() {
    return ratio(tp, tp + fn);
  }

  /** Harmonic mean of both, 0 where both are. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }

  private static double ratio(int part, int whole) {
    return whole > 0 ? (double) part / whole : 0;
  }
}
