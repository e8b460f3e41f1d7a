package org.assay.sample;

/**
 * A share of right rows with the 95 % interval of Wilson (1927).
 *
 * @param judged rows that somebody judged
 * @param right those that are right
 */
public record Precision(int judged, int right) {

  /** Nothing judged. */
  static final Precision NONE = new Precision(0, 0);

  /** Two-sided 95 % of the normal distribution. */
  private static final double Z = 1.959964;

  /** Checks. */
  public Precision {
    if (right < 0 || right > judged) {
      throw new IllegalArgumentException(right + " right of " + judged);
    }
  }

  Precision with(Judgement judgement) {
    return new Precision(judged + 1, right + (judgement == Judgement.RIGHT ? 1 : 0));
  }

  /** The share; not a number where nothing was judged. */
  public double value() {
    return (double) right / judged;
  }

  /** Lower end of the interval. */
  public double lower() {
    return right == 0 ? 0 : centre() - width();
  }

  /** Upper end of the interval. */
  public double upper() {
    return right == judged ? 1 : centre() + width();
  }

  private double centre() {
    return (value() + Z * Z / (2 * judged)) / (1 + Z * Z / judged);
  }

  private double width() {
    double variance = value() * (1 - value()) / judged + Z * Z / (4.0 * judged * judged);
    return Z * Math.sqrt(variance) / (1 + Z * Z / judged);
  }
}
