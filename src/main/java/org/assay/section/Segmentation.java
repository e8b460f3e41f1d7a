package org.assay.section;

import java.util.Arrays;

/**
 * The best way to give sentences indicators that go forward in printed order, and how sure it is.
 *
 * <p>A chain over the sentences whose state is the indicator: it stays or moves forward. Scores are
 * log odds; moving is free at a paragraph's end and dear inside, staying over a paragraph's end and
 * leaving an indicator out cost a little. Beside the indicators there is a state for text that fits
 * none of them; it remembers the indicator before it.
 */
final class Segmentation {

  /** What {@link #best()} gives for a sentence that fits no indicator. */
  static final int NONE = -1;

  /** Turning to the next indicator inside a paragraph. */
  private static final double TURN_INSIDE = -6;

  /** Going on with the same indicator in another paragraph. */
  private static final double STAY_ACROSS = -1.5;

  /** Leaving out one indicator, between two others or at either end. */
  private static final double SKIP = -2.5;

  /** Turning to text that fits none. */
  private static final double STRAY = -2;

  private final double[][] emissions;
  private final boolean[] opens;
  private final int indicators;
  private final int states;

  /**
   * @param scores for each sentence the score of each indicator
   * @param none for each sentence the score of text that fits no indicator
   * @param opens for each sentence whether it is the first of its paragraph
   */
  Segmentation(double[][] scores, double[] none, boolean[] opens) {
    this.indicators = scores[0].length;
    this.states = 2 * indicators + 1;
    this.opens = opens.clone();
    this.emissions = new double[scores.length][];
    for (int t = 0; t < scores.length; t++) {
      double[] all = Arrays.copyOf(scores[t], indicators + 1);
      all[indicators] = none[t];
      double total = logSum(all);
      emissions[t] = Arrays.stream(all).map(x -> x - total).toArray();
    }
  }

  /** The index of the indicator of each sentence, or {@link #NONE}. */
  int[] best() {
    int n = emissions.length;
    double[] score = start();
    int[][] from = new int[n][states];
    for (int t = 1; t < n; t++) {
      double[] next = new double[states];
      for (int k = 0; k < states; k++) {
        int best = 0;
        for (int j = 1; j < states; j++) {
          if (score[j] + move(j, k, opens[t]) > score[best] + move(best, k, opens[t])) {
            best = j;
          }
        }
        from[t][k] = best;
        next[k] = score[best] + move(best, k, opens[t]) + emission(t, k);
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
      path[t] = isNone(last) ? NONE : last;
      last = from[t][last];
    }
    return path;
  }

  /**
   * For each sentence the probability of each indicator under the same model, and at the end that
   * it fits none.
   */
  double[][] posteriors() {
    int n = emissions.length;
    double[][] forward = new double[n][];
    forward[0] = start();
    for (int t = 1; t < n; t++) {
      forward[t] = new double[states];
      for (int k = 0; k < states; k++) {
        double[] terms = new double[states];
        for (int j = 0; j < states; j++) {
          terms[j] = forward[t - 1][j] + move(j, k, opens[t]);
        }
        forward[t][k] = logSum(terms) + emission(t, k);
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
      out[t] = new double[indicators + 1];
      for (int k = 0; k < states; k++) {
        out[t][Math.min(k, indicators)] += StrictMath.exp(joint[k] - total);
      }
      backward = t == 0 ? backward : before(backward, t);
    }
    return out;
  }

  private double[] before(double[] backward, int t) {
    double[] out = new double[states];
    for (int j = 0; j < states; j++) {
      double[] terms = new double[states];
      for (int k = 0; k < states; k++) {
        terms[k] = move(j, k, opens[t]) + emission(t, k) + backward[k];
      }
      out[j] = logSum(terms);
    }
    return out;
  }

  private double[] start() {
    double[] out = new double[states];
    for (int k = 0; k < states; k++) {
      out[k] = (isNone(k) ? stray(-1, k, true) : at(k) * SKIP) + emission(0, k);
    }
    return out;
  }

  private double end(int state) {
    return (indicators - 1 - at(state)) * SKIP;
  }

  private double emission(int sentence, int state) {
    return emissions[sentence][Math.min(state, indicators)];
  }

  private boolean isNone(int state) {
    return state >= indicators;
  }

  /** The indicator of a state, or the one before it; -1 before the first. */
  private int at(int state) {
    return isNone(state) ? state - indicators - 1 : state;
  }

  /** Log weight of going from one state to the same or a later one. */
  private double move(int from, int to, boolean opening) {
    if (isNone(to)) {
      return from == to ? (opening ? STAY_ACROSS : 0) : stray(at(from), to, opening);
    }
    int before = at(from);
    if (to < before) {
      return Double.NEGATIVE_INFINITY;
    }
    double turn = opening ? 0 : TURN_INSIDE;
    if (to == before) {
      return isNone(from) || opening ? turn + STAY_ACROSS : 0;
    }
    return turn + (to - before - 1) * SKIP;
  }

  private double stray(int before, int to, boolean opening) {
    return at(to) == before ? STRAY + (opening ? 0 : TURN_INSIDE) : Double.NEGATIVE_INFINITY;
  }

  /** Strict arithmetic: the same bits on every machine. */
  private static double logSum(double[] terms) {
    double max = Arrays.stream(terms).max().orElse(0);
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double term : terms) {
      sum += StrictMath.exp(term - max);
    }
    return max + StrictMath.log(sum);
  }
}
