package org.assay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reports of two sides by country and family. Where a side has several editions of one, the older
 * side gives its first and the newer side its last.
 *
 * @param pairs by family and country
 * @param unpaired ids of reports that have no partner, with the side that they are on
 * @param <T> what stands for a report
 */
public record EditionPairs<T>(List<Pair<T>> pairs, List<String> unpaired) {

  /** Copies. */
  public EditionPairs {
    pairs = List.copyOf(pairs);
    unpaired = List.copyOf(unpaired);
  }

  /**
   * Two editions.
   *
   * @param before of the older side
   * @param after of the newer side
   */
  public record Pair<T>(T before, T after) {}

  /**
   * What pairs a report.
   *
   * @param id its id
   * @param family its family
   * @param country its own country, ISO 3166 alpha-3, or null where it is not known
   * @param title its title, which stands for the country where that is not known
   * @param year year of its edition, 0 where it is not known
   */
  public record Facts(String id, String family, String country, String title, int year) {

    /** What two editions have in common: family and country, or the title. */
    public String key() {
      return family + " " + (country == null ? title : country);
    }
  }

  /**
   * Pairs the reports of two sides.
   *
   * @param facts what is known of a report
   */
  public static <T> EditionPairs<T> of(List<T> before, List<T> after, Function<T, Facts> facts) {
    Comparator<T> order =
        Comparator.comparingInt((T report) -> facts.apply(report).year())
            .thenComparing(report -> facts.apply(report).id());
    Map<String, T> old = new TreeMap<>();
    Map<String, T> now = new TreeMap<>();
    before.stream().sorted(order).forEach(one -> old.putIfAbsent(facts.apply(one).key(), one));
    after.stream().sorted(order).forEach(one -> now.put(facts.apply(one).key(), one));
    if (old.size() == 1 && now.size() == 1) {
      // Two reports that the user named are a pair, whatever they say of themselves.
      return new EditionPairs<>(
          List.of(new Pair<>(old.values().iterator().next(), now.values().iterator().next())),
          List.of());
    }
    List<Pair<T>> pairs = new ArrayList<>();
    List<String> unpaired = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      if (!now.containsKey(key)) {
        unpaired.add(facts.apply(old.get(key)).id() + " (old)");
      } else if (!old.containsKey(key)) {
        unpaired.add(facts.apply(now.get(key)).id() + " (new)");
      } else {
        pairs.add(new Pair<>(old.get(key), now.get(key)));
      }
    }
    return new EditionPairs<>(pairs, unpaired);
  }
}
