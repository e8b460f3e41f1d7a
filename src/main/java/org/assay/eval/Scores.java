package org.assay.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of one report or of several together, in the order of the measure.
 *
 * @param counts by key, {@code strict Actor}; a key without anything to count may be absent
 * @param shares {@code path} and {@code indicator}; empty where no gold sections exist
 */
public record Scores(Map<String, Counts> counts, Map<String, Share> shares) {

  /** Nothing scored. */
  public static final Scores NONE = new Scores(Map.of(), Map.of());

  /** Copies, order kept. */
  public Scores {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /** Micro sums over reports. */
  public static Scores sum(List<Scores> parts) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Scores part : parts) {
      part.counts.forEach((key, value) -> counts.merge(key, value, Counts::plus));
      part.shares.forEach((key, value) -> shares.merge(key, value, Share::plus));
    }
    return new Scores(counts, shares);
  }

  /** Counts of a key, nothing where it is absent. */
  public Counts get(String key) {
    return counts.getOrDefault(key, Counts.NONE);
  }

  /** F1 or share of a key; empty where neither gold nor prediction has anything to it. */
  public OptionalDouble value(String key) {
    if (shares.containsKey(key)) {
      return OptionalDouble.of(shares.get(key).value());
    }
    Counts found = get(key);
    return found.equals(Counts.NONE) ? OptionalDouble.empty() : OptionalDouble.of(found.f1());
  }
}
