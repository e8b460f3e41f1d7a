package org.assay.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in the making, keys in the order in which they first come up. */
final class Tally {

  private final Map<String, Counts> counts = new LinkedHashMap<>();

  void add(String key, int tp, int fp, int fn) {
    counts.merge(key, new Counts(tp, fp, fn), Counts::plus);
  }

  /** From the number in both and the size of each side. */
  void addSets(String key, int both, int predicted, int gold) {
    add(key, both, predicted - both, gold - both);
  }

  Map<String, Counts> counts() {
    return counts;
  }
}
