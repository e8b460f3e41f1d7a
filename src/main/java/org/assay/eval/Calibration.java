package org.assay.eval;

import java.util.List;

/** Whether confidence means what it says. */
public final class Calibration {

  private static final int BINS = 10;

  private Calibration() {}

  /** A mention's confidence, and whether it was strictly right. */
  public record Judged(double confidence, boolean right) {}

  /**
   * Expected calibration error over ten bins of equal width: mean distance between confidence and
   * share of right ones, weighted by the size of the bins. 0 where nothing is judged.
   */
  public static double error(List<Judged> judged) {
    double[] confidence = new double[BINS];
    int[] right = new int[BINS];
    for (Judged one : judged) {
      int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
      confidence[bin] += one.confidence();
      right[bin] += one.right() ? 1 : 0;
    }
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(confidence[bin] - right[bin]);
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }
}
