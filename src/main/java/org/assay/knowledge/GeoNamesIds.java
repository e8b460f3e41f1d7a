package org.assay.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** GeoNames ids of places of the gazetteer ({@code gazetteer/geonames-ids.tsv}). Immutable. */
final class GeoNamesIds {

  private static final String PATH = "gazetteer/geonames-ids.tsv";
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,9}");

  private final Map<String, String> byPlace;

  private GeoNamesIds(Map<String, String> byPlace) {
    this.byPlace = byPlace;
  }

  /**
   * Reads the table; a row of the user's file replaces the shipped one of the same place.
   *
   * @throws KnowledgeException with file and line for a place that the gazetteer does not have, a
   *     repeated one, or an id that is no number
   */
  static GeoNamesIds from(KnowledgeSource source, Gazetteer gazetteer) {
    Map<String, String> out = new HashMap<>();
    for (KnowledgeFile file : source.files(PATH)) {
      Map<String, Integer> lines = new HashMap<>();
      for (KnowledgeFile.Row row : file.table("place", "geonames")) {
        String place = row.get(0);
        if (gazetteer.byId(place).isEmpty()) {
          throw problem(file, row, "no place of gazetteer/places.tsv has the id " + place);
        }
        if (!NUMBER.matcher(row.get(1)).matches()) {
          throw problem(file, row, "'" + row.get(1) + "' is no GeoNames id");
        }
        Integer before = lines.put(place, row.line());
        if (before != null) {
          throw problem(file, row, "the place " + place + " is taken by line " + before);
        }
        out.put(place, row.get(1));
      }
    }
    return new GeoNamesIds(Map.copyOf(out));
  }

  private static KnowledgeException problem(
      KnowledgeFile file, KnowledgeFile.Row row, String what) {
    return new KnowledgeException(file.path(), row.line(), what);
  }

  /** The number that GeoNames gives a place, or empty where it is not known. */
  Optional<String> of(Place place) {
    return Optional.ofNullable(byPlace.get(place.id()));
  }

  /** Number of places that have one. */
  int size() {
    return byPlace.size();
  }
}
