package org.assay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;

/** Changes in short words and numbers. */
public final class Summary {

  private Summary() {}

  /**
   * How often something was added.
   *
   * @param name what it is
   * @param countries in how many comparisons
   */
  public record Frequent(String name, int countries) {}

  /** {@code old → new} where both have a name and they differ, else the one name. */
  public static String name(Change change) {
    String before = change.before().name();
    String after = change.after().name();
    if (before == null || after == null) {
      return before == null ? String.valueOf(after) : before;
    }
    return before.equalsIgnoreCase(after) ? after : before + " → " + after;
  }

  /** What changed of it, or what can be said of its absence; empty where nothing. */
  public static String values(Change change) {
    String before = change.before().value();
    String after = change.after().value();
    if (before == null || after == null) {
      return before == null ? (after == null ? "" : after) : before;
    }
    return before + " → " + after;
  }

  /** What was added in most comparisons, the most frequent first; by name where they tie. */
  public static List<Frequent> added(List<Comparison> comparisons, ChangeKind kind, int limit) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Comparison comparison : comparisons) {
      comparison.changes().stream()
          .filter(c -> c.kind() == kind && c.type() == ChangeType.ADDED)
          .forEach(c -> names.putIfAbsent(common(c), c.after().name()));
      comparison.changes().stream()
          .filter(c -> c.kind() == kind && c.type() == ChangeType.ADDED)
          .map(Summary::common)
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    List<Frequent> out = new ArrayList<>();
    counts.forEach((key, n) -> out.add(new Frequent(names.get(key), n)));
    out.sort(Comparator.comparingInt((Frequent f) -> -f.countries()).thenComparing(Frequent::name));
    return out.subList(0, Math.min(limit, out.size()));
  }

  /** The key without the home country, so that generic things of several countries meet. */
  private static String common(Change change) {
    return change.key().replaceFirst("^(\\w+):[a-z]{3}:", "$1:");
  }
}
