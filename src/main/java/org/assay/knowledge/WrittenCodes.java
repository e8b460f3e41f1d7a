package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes of three capitals that stand for countries in terse reports: those of ISO 3166 and the rows
 * of {@code gazetteer/country-codes.tsv}. Immutable.
 */
final class WrittenCodes {

  private static final String PATH = "gazetteer/country-codes.tsv";
  private static final String LISTED = "listed";

  private final Map<String, Country> byCode = new HashMap<>();
  private final Set<String> onlyListed = new HashSet<>();

  private WrittenCodes(KnowledgeSource source, Countries countries) {
    countries.all().forEach(country -> byCode.put(country.iso3(), country));
    for (KnowledgeFile file : source.files(PATH)) {
      for (KnowledgeFile.Row row : file.table("code", "iso3", "use")) {
        add(file, row, countries);
      }
    }
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException with file and line for an unknown country or use, or a code of two
   *     countries
   */
  static WrittenCodes from(KnowledgeSource source, Countries countries) {
    return new WrittenCodes(source, countries);
  }

  /** The country of a code in capitals. */
  Optional<Country> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether a code means something else as often, so that only a list makes it a country. */
  boolean onlyListed(String code) {
    return onlyListed.contains(code);
  }

  private void add(KnowledgeFile file, KnowledgeFile.Row row, Countries countries) {
    Country country = countries.byIso3(row.get(1)).orElse(null);
    if (country == null) {
      throw new KnowledgeException(
          file.path(), row.line(), "'" + row.get(1) + "' is not an ISO 3166 three-letter code");
    }
    if (!row.get(2).equals(LISTED)) {
      throw new KnowledgeException(
          file.path(), row.line(), "use must be " + LISTED + ", not '" + row.get(2) + "'");
    }
    Country before = byCode.putIfAbsent(row.get(0), country);
    if (before != null && !before.iso3().equals(country.iso3())) {
      throw new KnowledgeException(
          file.path(), row.line(), "'" + row.get(0) + "' is a code of " + before.iso3() + " too");
    }
    onlyListed.add(row.get(0));
  }
}
