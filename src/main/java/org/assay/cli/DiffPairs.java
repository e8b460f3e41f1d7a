package org.assay.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reports of two sides by country and family. Where a side has several editions of one, the older
 * side gives its first and the newer side its last.
 *
 * @param pairs by family and country
 * @param unpaired reports that have no partner, with the side that they are on
 */
record DiffPairs(List<Pair> pairs, List<String> unpaired) {

  private static final Comparator<DiffSide> ORDER =
      Comparator.comparingInt(DiffSide::year).thenComparing(side -> side.report().id());

  /** Two editions. */
  record Pair(DiffSide before, DiffSide after) {}

  static DiffPairs of(List<DiffSide> before, List<DiffSide> after) {
    Map<String, DiffSide> old = new TreeMap<>();
    Map<String, DiffSide> now = new TreeMap<>();
    before.stream().sorted(ORDER).forEach(side -> old.putIfAbsent(side.pairKey(), side));
    after.stream().sorted(ORDER).forEach(side -> now.put(side.pairKey(), side));
    if (old.size() == 1 && now.size() == 1) {
      // Two reports that the user named are a pair, whatever they say of themselves.
      return new DiffPairs(
          List.of(new Pair(old.values().iterator().next(), now.values().iterator().next())),
          List.of());
    }
    List<Pair> pairs = new ArrayList<>();
    List<String> unpaired = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      if (!now.containsKey(key)) {
        unpaired.add(old.get(key).report().id() + " (old)");
      } else if (!old.containsKey(key)) {
        unpaired.add(now.get(key).report().id() + " (new)");
      } else {
        pairs.add(new Pair(old.get(key), now.get(key)));
      }
    }
    return new DiffPairs(pairs, unpaired);
  }
}
