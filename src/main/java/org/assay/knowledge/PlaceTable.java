package org.assay.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.model.LocationKind;

/** Reads and checks {@code gazetteer/places.tsv}. */
final class PlaceTable {

  private static final String PATH = "gazetteer/places.tsv";
  private static final String[] HEADER = {
    "id", "name", "kind", "country", "lat", "lon", "weight", "ambiguous", "aliases"
  };
  private static final Pattern ID =
      Pattern.compile("m49:\\d{3}|iso:[A-Z]{3}|place:[a-z0-9]+(-[a-z0-9]+)*");

  /** A place and all its names, its own first. */
  record Named(Place place, List<String> names) {}

  private final Countries countries;
  private final Map<String, Named> byId = new LinkedHashMap<>();

  private PlaceTable(Countries countries) {
    this.countries = countries;
  }

  /** Rows by id; a row of the user's file replaces the shipped one of the same id. */
  static Map<String, Named> read(KnowledgeSource source, Countries countries) {
    PlaceTable table = new PlaceTable(countries);
    for (KnowledgeFile file : source.files(PATH)) {
      Map<String, Integer> lines = new HashMap<>();
      for (KnowledgeFile.Row row : file.table(HEADER)) {
        Integer before = lines.put(row.get(0), row.line());
        if (before != null) {
          throw problem(file, row, "the id " + row.get(0) + " is taken by line " + before);
        }
        Named named = table.named(file, row);
        table.byId.put(named.place().id(), named);
      }
    }
    return table.byId;
  }

  private Named named(KnowledgeFile file, KnowledgeFile.Row row) {
    if (!ID.matcher(row.get(0)).matches()) {
      throw problem(file, row, "an id is m49:011, iso:MLI or place:mli-gao, not " + row.get(0));
    }
    List<String> names = new ArrayList<>(List.of(row.get(1)));
    if (!row.get(8).isEmpty()) {
      names.addAll(List.of(row.get(8).split("\\|")));
    }
    if (names.stream().anyMatch(name -> PlaceKey.of(name).isEmpty())) {
      throw problem(file, row, "a name or alias is empty");
    }
    String iso3 = row.get(3).isEmpty() ? null : row.get(3);
    if (iso3 != null && countries.byIso3(iso3).isEmpty()) {
      throw problem(file, row, "'" + iso3 + "' is not an ISO 3166 three-letter code");
    }
    if (row.get(4).isEmpty() != row.get(5).isEmpty()) {
      throw problem(file, row, "lat and lon must both be given or both be empty");
    }
    Place place =
        new Place(
            row.get(0),
            row.get(1),
            kind(file, row),
            iso3,
            degrees(file, row, 4, 90),
            degrees(file, row, 5, 180),
            weight(file, row),
            ambiguous(file, row));
    return new Named(place, List.copyOf(names));
  }

  private static LocationKind kind(KnowledgeFile file, KnowledgeFile.Row row) {
    try {
      return LocationKind.of(row.get(2));
    } catch (IllegalArgumentException e) {
      throw problem(file, row, "kind " + e.getMessage());
    }
  }

  private static Double degrees(KnowledgeFile file, KnowledgeFile.Row row, int column, int limit) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      return null;
    }
    if (!cell.matches("-?\\d{1,3}(\\.\\d+)?") || Math.abs(Double.parseDouble(cell)) > limit) {
      throw problem(
          file, row, HEADER[column] + " must be from -" + limit + " to " + limit + ": " + cell);
    }
    return Double.valueOf(cell);
  }

  private static int weight(KnowledgeFile file, KnowledgeFile.Row row) {
    String cell = row.get(6);
    if (!cell.matches("\\d?")) {
      throw problem(file, row, "weight must be from 0 to 9, or empty: " + cell);
    }
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static boolean ambiguous(KnowledgeFile file, KnowledgeFile.Row row) {
    if (!row.get(7).matches("[01]?")) {
      throw problem(file, row, "ambiguous must be 1, 0 or empty: " + row.get(7));
    }
    return row.get(7).equals("1");
  }

  private static KnowledgeException problem(
      KnowledgeFile file, KnowledgeFile.Row row, String what) {
    return new KnowledgeException(file.path(), row.line(), what);
  }
}
