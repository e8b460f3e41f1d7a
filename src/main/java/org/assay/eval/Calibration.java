package org.assay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether confidence means what it says. */
public final class Calibration {

  private static final int BINS = 10;

  /** As many mentions as the confidence itself weighs. */
  private static final int PRIOR = 5;

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

  /**
   * The same, cross-validated: what confidence stands for is learned from the other reports (each
   * value of it is a kind of evidence), then tried on the one left out.
   *
   * @param reports judged mentions of each report
   * @return mean over reports, weighted by mentions; that of the confidences as they are where
   *     there is only one report
   */
  public static double crossValidated(List<List<Judged>> reports) {
    List<Judged> tried = new ArrayList<>();
    for (List<Judged> held : reports) {
      Map<Double, int[]> seen = new HashMap<>();
      for (List<Judged> other : reports) {
        if (other != held) {
          other.forEach(one -> count(seen, one));
        }
      }
      for (Judged one : held) {
        int[] counts = seen.getOrDefault(one.confidence(), new int[2]);
        double learned = (counts[0] + PRIOR * one.confidence()) / (counts[1] + PRIOR);
        tried.add(new Judged(learned, one.right()));
      }
    }
    return error(tried);
  }

  private static void count(Map<Double, int[]> seen, Judged one) {
    int[] counts = seen.computeIfAbsent(one.confidence(), key -> new int[2]);
    counts[0] += one.right() ? 1 : 0;
    counts[1]++;
  }
}
