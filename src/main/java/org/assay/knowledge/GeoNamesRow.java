package org.assay.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of {@code cities*.txt} or {@code allCountries.txt}. */
record GeoNamesRow(
    String id,
    String name,
    String ascii,
    String alternates,
    double lat,
    double lon,
    String featureClass,
    String feature,
    String iso2,
    String admin1,
    String admin2,
    long population) {

  private static final int CELLS = 19;
  private static final int LONGEST_KEY = 60;
  private static final int MOST_WORDS = 6;
  private static final int LEAST_LETTERS = 3;
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{M}][\\p{IsLatin}\\p{M}\\p{Nd} .'’‘ʻ`()/-]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");

  /**
   * Reads a row.
   *
   * @throws KnowledgeException with file and line where it is damaged
   */
  static GeoNamesRow of(String line, String file, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new KnowledgeException(
          file, number, "has " + cells.length + " cells where GeoNames has " + CELLS);
    }
    if (!NUMBER.matcher(cells[0]).matches()) {
      throw new KnowledgeException(file, number, "'" + cells[0] + "' is no GeoNames id");
    }
    String population = cells[14].isEmpty() ? "0" : cells[14];
    if (!NUMBER.matcher(population).matches()) {
      throw new KnowledgeException(file, number, "'" + population + "' is no population");
    }
    return new GeoNamesRow(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        degrees(cells[4], 90, file, number),
        degrees(cells[5], 180, file, number),
        cells[6],
        cells[7],
        cells[8],
        cells[10],
        cells[11],
        Long.parseLong(population));
  }

  private static double degrees(String cell, int most, String file, int line) {
    if (DEGREES.matcher(cell).matches()) {
      double value = Double.parseDouble(cell);
      if (Math.abs(value) <= most) {
        return value;
      }
    }
    throw new KnowledgeException(
        file, line, "'" + cell + "' is no degree from -" + most + " to " + most);
  }

  /** Keys of its names in Latin letters; acronyms and codes of airports left out. */
  Set<String> keys() {
    return keys(name, ascii, alternates);
  }

  static Set<String> keys(String name, String ascii, String alternates) {
    Set<String> out = new LinkedHashSet<>();
    List.of(name, ascii).forEach(n -> add(out, n));
    for (String alternate : alternates.split(",", -1)) {
      add(out, alternate);
    }
    return out;
  }

  private static void add(Set<String> keys, String name) {
    if (!LATIN.matcher(name).matches() || PlaceKey.isAcronym(name)) {
      return;
    }
    String key = PlaceKey.of(name);
    if (key.length() >= LEAST_LETTERS
        && key.length() <= LONGEST_KEY
        && PlaceKey.words(key) <= MOST_WORDS) {
      keys.add(key);
    }
  }
}
