package org.assay.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The places of {@code gazetteer/places.tsv} by name and by id. It holds every country once, for
 * its coordinates and for namesakes ({@code Georgia}); the many names of a country are in {@link
 * Countries}. Immutable.
 */
public final class Gazetteer {

  private final Map<String, List<Place>> byKey = new HashMap<>();
  private final Map<String, Place> byId = new TreeMap<>();
  private final int maxWords;

  private Gazetteer(Collection<PlaceTable.Named> rows) {
    for (PlaceTable.Named row : rows) {
      byId.put(row.place().id(), row.place());
      row.names().stream()
          .map(PlaceKey::filed)
          .distinct()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row.place()));
    }
    Comparator<Place> likeliestFirst =
        Comparator.comparingInt(Place::weight).reversed().thenComparing(Place::id);
    byKey.replaceAll((key, places) -> places.stream().sorted(likeliestFirst).toList());
    maxWords = byKey.keySet().stream().mapToInt(PlaceKey::words).max().orElse(1);
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException with file and line for a bad or repeated id, an unknown kind or
   *     country, or coordinates out of range
   */
  public static Gazetteer from(KnowledgeSource source, Countries countries) {
    return new Gazetteer(PlaceTable.read(source, countries).values());
  }

  /**
   * The places with a name or alias, the likeliest first; empty where there is none. Accents,
   * apostrophes, hyphens, case, {@code St.} for {@code Saint} and a leading {@code the} make no
   * difference: that the name is capitalised is for the caller to see. Only acronyms of up to four
   * letters ({@code EU}) must be written in capitals.
   */
  public List<Place> byName(String name) {
    return byName(name, PlaceKey.of(name));
  }

  /** The same for a name whose {@link PlaceKey} is at hand. */
  List<Place> byName(String name, String key) {
    List<Place> exact = byKey.get(name);
    return exact != null ? exact : byKey.getOrDefault(key, List.of());
  }

  /** The place with an id. */
  public Optional<Place> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All places, sorted by id. */
  public Collection<Place> all() {
    return List.copyOf(byId.values());
  }

  /** The number of words of the longest name, split at spaces and hyphens. */
  public int maxWords() {
    return maxWords;
  }
}
