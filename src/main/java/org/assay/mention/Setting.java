package org.assay.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.Demonyms;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.PlaceWords;
import org.assay.knowledge.Places;
import org.assay.model.LocationKind;

/**
 * What every recogniser works with for one report.
 *
 * @param lexicons word lists
 * @param places look-up of places
 * @param placeWords designators and directions
 * @param demonyms words for people of a place
 * @param home ISO 3166 alpha-3 of the report's own country, or null
 * @param lines sentences of the report in order
 * @param codes codes that stand for countries in the report
 */
record Setting(
    Lexicons lexicons,
    Places places,
    PlaceWords placeWords,
    Demonyms demonyms,
    String home,
    List<Line> lines,
    CountryCodeHabit codes) {

  /** Whether a word is a demonym, also as part of a hyphenated one. */
  boolean demonym(String word) {
    return demonymOf(word).isPresent();
  }

  private Optional<Demonym> demonymOf(String word) {
    return demonyms.of(word).or(() -> codes.demonym(word));
  }

  /** Whether a word names a people ({@code Lahu}), which says who somebody is, never where. */
  boolean ethnonym(String word) {
    return lexicons.ethnonyms().contains(word);
  }

  /** The longest demonym over the word at an index: {@code South African} at {@code African}. */
  Optional<Demonym> demonymAt(Line line, int i) {
    for (int from = Math.max(0, i - 2); from <= i; from++) {
      for (int to = Math.min(line.size(), from + 3); to > i; to--) {
        Optional<Demonym> found = demonyms.of(line.phrase(from, to));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return demonymOf(line.words().get(i));
  }

  /** Whether a word says that its noun is of another country: {@code Cuban}, {@code U.S.}. */
  boolean foreignAt(Line line, int i) {
    if (home == null || !line.capital(i)) {
      return false;
    }
    Optional<Demonym> demonym = demonymAt(line, i);
    if (demonym.isPresent()) {
      return demonym.get().iso3() != null && !home.equals(demonym.get().iso3());
    }
    return IntStream.rangeClosed(i + 1, Math.min(line.size(), i + 2))
        .mapToObj(end -> places.find(line.phrase(i, end), home))
        .flatMap(Optional::stream)
        .filter(place -> place.kind() == LocationKind.COUNTRY)
        .anyMatch(place -> !home.equals(place.iso3()));
  }

  /** Kind of an edge word (determiner, vague, ...), or null for any other word. */
  String edge(String lower) {
    return lexicons.edges().get(lower);
  }
}
