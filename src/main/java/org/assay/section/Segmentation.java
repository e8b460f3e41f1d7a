package org.assay.section;

import java.util.Arrays;

/**
 * The best way to give sentences indicators that go forward in printed order, and how sure it is.
 *
 * <p>A chain over the sentences whose state is the indicator: it stays or moves forward. Scores are
 * log odds; moving is free at a paragraph's end and dear inside, staying over a paragraph's end and
 * leaving an indicator out cost a little.
 */
final class Segmentation {

  /** Turning to the next indicator inside a paragraph. */
  private static final double TURN_INSIDE = -6;

  /** Going on with the same indicator in another paragraph. */
  private static final double STAY_ACROSS = -1.5;

  /** Leaving out one indicator, between two others or at either end. */
  private static final double SKIP = -2.5;

  private final double[][] emissions;
  private final boolean[] opens;
  private final int states;

  /**
   * @param scores for each sentence the score of each indicator
   * @param opens for each sentence whether it is the first of its paragraph
   */
  Segmentation(double[][] scores, boolean[] opens) {
    this.emissions = Arrays.stream(scores).map(Segmentation::logSoftmax).toArray(double[][]::new);
    this.opens = opens.clone();
    this.states = scores[0].length;
  }

  /** The index of the indicator of each sentence. */
  int[] best() {
    int n = emissions.length;
    double[] score = start();
    int[][] from = new int[n][states];
    for (int t = 1; t < n; t++) {
      double[] next = new double[states];
      for (int k = 0; k < states; k++) {
        int best = 0;
        for (int j = 1; j <= k; j++) {
          if (score[j] + move(j, k, opens[t]) > score[best] + move(best, k, opens[t])) {
            best = j;
          }
        }
        from[t][k] = best;
        next[k] = score[best] + move(best, k, opens[t]) + emissions[t][k];
      }
      score = next;
    }
    int last = 0;
    for (int k = 1; k < states; k++) {
      if (score[k] + end(k) > score[last] + end(last)) {
        last = k;
      }
    }
    int[] path = new int[n];
    for (int t = n - 1; t >= 0; t--) {
      path[t] = last;
      last = from[t][last];
    }
    return path;
  }

  /** For each sentence the probability of each indicator under the same model. */
  double[][] posteriors() {
    int n = emissions.length;
    double[][] forward = new double[n][];
    forward[0] = start();
    for (int t = 1; t < n; t++) {
      forward[t] = new double[states];
      for (int k = 0; k < states; k++) {
        double[] terms = new double[k + 1];
        for (int j = 0; j <= k; j++) {
          terms[j] = forward[t - 1][j] + move(j, k, opens[t]);
        }
        forward[t][k] = logSum(terms) + emissions[t][k];
      }
    }
    double[] backward = new double[states];
    for (int k = 0; k < states; k++) {
      backward[k] = end(k);
    }
    double[][] out = new double[n][];
    for (int t = n - 1; t >= 0; t--) {
      double[] joint = new double[states];
      for (int k = 0; k < states; k++) {
        joint[k] = forward[t][k] + backward[k];
      }
      double total = logSum(joint);
      out[t] = Arrays.stream(joint).map(x -> StrictMath.exp(x - total)).toArray();
      backward = t == 0 ? backward : before(backward, t);
    }
    return out;
  }

  private double[] before(double[] backward, int t) {
    double[] out = new double[states];
    for (int j = 0; j < states; j++) {
      double[] terms = new double[states - j];
      for (int k = j; k < states; k++) {
        terms[k - j] = move(j, k, opens[t]) + emissions[t][k] + backward[k];
      }
      out[j] = logSum(terms);
    }
    return out;
  }

  private double[] start() {
    double[] out = new double[states];
    for (int k = 0; k < states; k++) {
      out[k] = k * SKIP + emissions[0][k];
    }
    return out;
  }

  private double end(int state) {
    return (states - 1 - state) * SKIP;
  }

  /** Log weight of going from one state to the same or a later one. */
  private static double move(int from, int to, boolean opens) {
    if (to < from) {
      return Double.NEGATIVE_INFINITY;
    }
    if (to == from) {
      return opens ? STAY_ACROSS : 0;
    }
    return (opens ? 0 : TURN_INSIDE) + (to - from - 1) * SKIP;
  }

  private static double[] logSoftmax(double[] scores) {
    double total = logSum(scores);
    return Arrays.stream(scores).map(x -> x - total).toArray();
  }

  /** Strict arithmetic: the same bits on every machine. */
  private static double logSum(double[] terms) {
    double max = Arrays.stream(terms).max().orElse(0);
    double sum = 0;
    for (double term : terms) {
      sum += StrictMath.exp(term - max);
    }
    return max + StrictMath.log(sum);
  }
}
