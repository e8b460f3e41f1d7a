package org.assay.testing.swap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assay.knowledge.KnowledgeFile;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.ActorClass;
import org.assay.model.LocationKind;

/** What names and goods are taken from: the project's tables and {@code swap/*.tsv}. */
final class Pools {

  /** Fewer regions and settlements than a report names would not do. */
  private static final int ENOUGH = 9;

  private final KnowledgeSource source = new KnowledgeSource(null);
  private final Map<String, String[]> demonyms = new TreeMap<>();
  private final List<KnowledgeFile.Row> places =
      source.table(
          "gazetteer/places.tsv",
          "id",
          "name",
          "kind",
          "country",
          "lat",
          "lon",
          "weight",
          "ambiguous",
          "aliases");
  private final Map<String, List<String>> names = new HashMap<>();
  private final List<List<String>> goods = new ArrayList<>();

  Pools() {
    for (KnowledgeFile.Row row :
        source.table("gazetteer/demonyms.tsv", "form", "place", "kind", "plural")) {
      boolean plain = row.get(2).equals("both") && !row.get(3).equals(row.get(0));
      if (plain && !row.get(0).contains(" ")) {
        demonyms.putIfAbsent(row.get(1), new String[] {row.get(0), row.get(3)});
      }
    }
    for (KnowledgeFile.Row row : table("names.tsv", "kind", "names")) {
      names.put(row.get(0), List.of(row.get(1).split("\\|")));
    }
    for (KnowledgeFile.Row row : table("goods.tsv", "kind", "words")) {
      goods.add(List.of(row.get(1).split("\\|")));
    }
  }

  /** Codes of countries that a text does not name and that have plain words for their people. */
  List<String> countries(String text) {
    return demonyms.keySet().stream()
        .filter(code -> code.matches("[A-Z]{3}"))
        .filter(code -> countryName(code).matches("\\p{Lu}[\\p{L}]+( \\p{Lu}[\\p{L}]+)?"))
        .filter(code -> !text.contains(countryName(code)))
        .filter(code -> !text.contains(demonyms.get(code)[0]))
        .toList();
  }

  boolean manyPlaces(String code) {
    return places(LocationKind.REGION, code).size() >= ENOUGH
        && places(LocationKind.SETTLEMENT, code).size() >= ENOUGH;
  }

  /** Names of places of a kind that are no words, in one country or, for null, anywhere. */
  List<String> places(LocationKind kind, String code) {
    return places.stream()
        .filter(row -> row.get(2).equals(kind.id()) && !row.get(7).equals("1"))
        .filter(row -> code == null || row.get(3).equals(code))
        .map(row -> row.get(1))
        .filter(name -> name.matches("[\\p{L}' -]+"))
        .toList();
  }

  String demonym(String code, boolean plural) {
    return demonyms.get(code)[plural ? 1 : 0];
  }

  /** Name and acronym of an organisation of a class that a text does not name. */
  String[] organisation(ActorClass label, String text, Set<String> taken, Random random) {
    ActorClass sought = label == ActorClass.FOREIGN ? ActorClass.CRIMINAL_NETWORK : label;
    List<String[]> found = new ArrayList<>();
    for (KnowledgeFile.Row row :
        source.table("lexicons/organisations.tsv", "name", "aliases", "class", "country")) {
      String acronym =
          Arrays.stream(row.get(1).split("\\|"))
              .filter(
                  alias ->
                      alias.matches("\\p{Lu}{3,7}")
                          || (label == ActorClass.FOREIGN && alias.matches("[\\p{L} ]{4,}")))
              .findFirst()
              .orElse(null);
      if (row.get(2).equals(sought.id())
          && acronym != null
          && row.get(0).contains(" ")
          && !taken.contains(row.get(0))
          && !text.contains(acronym)
          && !text.contains(row.get(0))) {
        found.add(new String[] {row.get(0), acronym});
      }
    }
    return found.get(random.nextInt(found.size()));
  }

  List<List<String>> goods() {
    return goods;
  }

  List<String> shuffled(String kind, Random random) {
    List<String> out = new ArrayList<>(names.get(kind));
    Collections.shuffle(out, random);
    return out;
  }

  boolean isDirection(String word) {
    return List.of("North", "West", "East", "South", "Southern", "Western", "Central")
        .contains(word);
  }

  static String countryName(String iso3) {
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(iso2).build();
      try {
        if (country.getISO3Country().equals(iso3)) {
          return country.getDisplayCountry(Locale.ENGLISH);
        }
      } catch (MissingResourceException e) {
        // A region without a code of three letters.
      }
    }
    return "";
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<KnowledgeFile.Row> table(String name, String... header) {
    return new KnowledgeFile(name, SwappedReport.resource("/swap/" + name)).table(header);
  }
}
