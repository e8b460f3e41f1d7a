package org.assay.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The demonyms of {@code gazetteer/demonyms.tsv}, adjectives and nouns. Immutable. */
public final class Demonyms {

  private static final String PATH = "gazetteer/demonyms.tsv";
  private static final Set<String> KINDS = Set.of("adjective", "noun", "both");

  private final Map<String, Demonym> byKey = new HashMap<>();
  private final Countries countries;
  private final Gazetteer gazetteer;
  private final int maxWords;

  private Demonyms(KnowledgeSource source, Countries countries, Gazetteer gazetteer) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    for (KnowledgeFile file : source.files(PATH)) {
      Map<String, Integer> lines = new HashMap<>();
      for (KnowledgeFile.Row row : file.table("form", "place", "kind", "plural")) {
        Integer before = lines.put(PlaceKey.of(row.get(0)), row.line());
        if (before != null) {
          throw new KnowledgeException(
              file.path(), row.line(), "'" + row.get(0) + "' is listed in line " + before);
        }
        add(file, row);
      }
    }
    maxWords = byKey.keySet().stream().mapToInt(PlaceKey::words).max().orElse(1);
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException with file and line for a repeated form, an unknown kind or place
   */
  public static Demonyms from(KnowledgeSource source, Countries countries, Gazetteer gazetteer) {
    return new Demonyms(source, countries, gazetteer);
  }

  /**
   * The demonym with a form, compared as place names are; but a form listed with a capital must
   * come with one ({@code polish} is no demonym).
   */
  public Optional<Demonym> of(String form) {
    Demonym found = byKey.get(PlaceKey.of(form));
    return found == null || (startsLower(form) && !startsLower(found.form()))
        ? Optional.empty()
        : Optional.of(found);
  }

  /** All forms, plurals included. */
  public Collection<Demonym> all() {
    return List.copyOf(byKey.values());
  }

  /** The number of words of the longest form, split at spaces and hyphens. */
  public int maxWords() {
    return maxWords;
  }

  private void add(KnowledgeFile file, KnowledgeFile.Row row) {
    String kind = row.get(2);
    if (!KINDS.contains(kind)) {
      throw new KnowledgeException(
          file.path(), row.line(), "kind must be adjective, noun or both, not '" + kind + "'");
    }
    String plural = row.get(3);
    boolean adjective = !kind.equals("noun");
    boolean noun = !kind.equals("adjective");
    if (noun == plural.isEmpty()) {
      throw new KnowledgeException(
          file.path(), row.line(), "a noun needs its plural, and only a noun has one");
    }
    String placeId = placeId(file, row);
    String iso3 =
        placeId.startsWith("iso:")
            ? row.get(1)
            : gazetteer.byId(placeId).map(Place::iso3).orElse(null);
    boolean same = plural.equals(row.get(0));
    Demonym singular = new Demonym(row.get(0), placeId, iso3, adjective, noun, same);
    byKey.put(PlaceKey.of(row.get(0)), singular);
    if (noun && !same) {
      byKey.put(PlaceKey.of(plural), new Demonym(plural, placeId, iso3, false, true, true));
    }
  }

  private String placeId(KnowledgeFile file, KnowledgeFile.Row row) {
    String place = row.get(1);
    if (countries.byIso3(place).isPresent()) {
      return "iso:" + place;
    }
    if (gazetteer.byId(place).isEmpty()) {
      throw new KnowledgeException(
          file.path(),
          row.line(),
          "'" + place + "' is neither an ISO 3166 code nor an id of gazetteer/places.tsv");
    }
    return place;
  }

  private static boolean startsLower(String form) {
    return !form.isEmpty() && Character.isLowerCase(form.codePointAt(0));
  }
}
