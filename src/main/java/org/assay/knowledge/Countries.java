package org.assay.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Countries and territories by code and by any of their names: English, French, Spanish, Portuguese
 * and the variants of {@code gazetteer/country-names.tsv}; and which of them share a land border.
 *
 * <p>Whether a name means the country in its context ({@code Chad}, {@code Georgia}) is for others
 * to decide. Immutable.
 */
public final class Countries {

  private static final String NAMES = "gazetteer/country-names.tsv";
  private static final String BORDERS = "gazetteer/borders.tsv";

  /** Notes of country-names.tsv. */
  private static final Set<String> NOTES =
      Set.of("name", "variant", "official", "former", "acronym", "not");

  private final Map<String, Country> byIso3 = new TreeMap<>();
  private final Map<String, Country> byKey = new HashMap<>();
  private final Map<String, String> nameOfKey = new LinkedHashMap<>();
  private final Map<String, Set<String>> neighbours = new TreeMap<>();
  private final int maxWords;
  private final WrittenCodes codes;

  private Countries(KnowledgeSource source) {
    Set<String> excluded = readNames(source);
    for (Country country : CountryCodes.all()) {
      for (String name : CountryCodes.names(country.iso2())) {
        if (!excluded.contains(PlaceKey.filed(name))) {
          add(name, byIso3.get(country.iso3()));
        }
      }
    }
    readBorders(source);
    codes = WrittenCodes.from(source, this);
    maxWords = nameOfKey.keySet().stream().mapToInt(PlaceKey::words).max().orElse(1);
  }

  /**
   * Reads the tables.
   *
   * @throws KnowledgeException with file and line for an unknown code or note, a name given to two
   *     countries, or a border that only one side has
   */
  public static Countries from(KnowledgeSource source) {
    return new Countries(source);
  }

  /**
   * The country with a name. Acronyms of up to four capitals ({@code US}, {@code U.A.E.}) must be
   * written so; all else is compared without regard to case, accents, apostrophes, hyphens and a
   * leading {@code the}.
   */
  public Optional<Country> byName(String name) {
    return byName(name, PlaceKey.of(name));
  }

  /** The same for a name whose {@link PlaceKey} is at hand. */
  Optional<Country> byName(String name, String key) {
    Country exact = byKey.get(name);
    return Optional.ofNullable(exact != null ? exact : byKey.get(key));
  }

  /** The country with a three-letter code in capitals. */
  public Optional<Country> byIso3(String iso3) {
    return Optional.ofNullable(byIso3.get(iso3));
  }

  /** The country that a code of three capitals stands for where a report writes codes. */
  public Optional<Country> byCode(String code) {
    return codes.of(code);
  }

  /** Whether such a code has another sense as often ({@code VAT}). */
  public boolean codeOnlyListed(String code) {
    return codes.onlyListed(code);
  }

  /** All countries, sorted by three-letter code. */
  public Collection<Country> all() {
    return List.copyOf(byIso3.values());
  }

  /** Every name that {@link #byName} knows, one spelling of each. */
  public Collection<String> names() {
    return List.copyOf(nameOfKey.values());
  }

  /** The number of words of the longest name, hyphens and apostrophes taken as in byName. */
  public int maxWords() {
    return maxWords;
  }

  /** Codes of the countries that share a land border with one, sorted; empty for islands. */
  public Set<String> neighbours(String iso3) {
    return neighbours.getOrDefault(iso3, Set.of());
  }

  private Set<String> readNames(KnowledgeSource source) {
    for (Country country : CountryCodes.all()) {
      byIso3.put(country.iso3(), country);
    }
    Set<String> excluded = new TreeSet<>();
    for (KnowledgeFile file : source.files(NAMES)) {
      List<KnowledgeFile.Row> rows = file.table("iso3", "name", "note");
      for (KnowledgeFile.Row row : rows) {
        if (!NOTES.contains(row.get(2))) {
          throw new KnowledgeException(
              file.path(), row.line(), "note must be one of " + new TreeSet<>(NOTES));
        }
        if (row.get(2).equals("name")) {
          Country old = country(file, row.line(), row.get(0));
          byIso3.put(old.iso3(), new Country(old.iso3(), old.iso2(), row.get(1), old.m49Region()));
        }
      }
      for (KnowledgeFile.Row row : rows) {
        Country country = country(file, row.line(), row.get(0));
        if (row.get(2).equals("not")) {
          excluded.add(PlaceKey.filed(row.get(1)));
        } else if (!add(row.get(1), country)) {
          throw new KnowledgeException(
              file.path(),
              row.line(),
              "'"
                  + row.get(1)
                  + "' is a name of "
                  + byKey.get(PlaceKey.filed(row.get(1))).iso3()
                  + " too");
        }
      }
    }
    return excluded;
  }

  private void readBorders(KnowledgeSource source) {
    for (KnowledgeFile file : source.files(BORDERS)) {
      Map<String, Integer> lines = new TreeMap<>();
      for (KnowledgeFile.Row row : file.table("iso3", "neighbours")) {
        country(file, row.line(), row.get(0));
        Set<String> others = new TreeSet<>(Arrays.asList(row.get(1).split(" ")));
        others.forEach(iso3 -> country(file, row.line(), iso3));
        neighbours.put(row.get(0), Set.copyOf(others));
        lines.put(row.get(0), row.line());
      }
      lines.forEach((iso3, line) -> checkBothSides(file.path(), line, iso3));
    }
  }

  private void checkBothSides(String path, int line, String iso3) {
    for (String other : neighbours.get(iso3)) {
      if (!neighbours(other).contains(iso3)) {
        throw new KnowledgeException(
            path, line, iso3 + " borders " + other + ", but the row of " + other + " lacks it");
      }
    }
  }

  private Country country(KnowledgeFile file, int line, String iso3) {
    Country country = byIso3.get(iso3);
    if (country == null) {
      throw new KnowledgeException(
          file.path(), line, "'" + iso3 + "' is not an ISO 3166 three-letter code");
    }
    return country;
  }

  /** False where the name is another country's already. */
  private boolean add(String name, Country country) {
    Country before = byKey.putIfAbsent(PlaceKey.filed(name), country);
    if (before == null) {
      nameOfKey.put(PlaceKey.filed(name), name);
    }
    return before == null || before.iso3().equals(country.iso3());
  }
}
