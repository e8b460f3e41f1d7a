package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assay.knowledge.Designator;
import org.assay.knowledge.Place;
import org.assay.model.LocationKind;

/** Locations: the names of the gazetteer, each with the designators that belong to it. */
final class PlaceNames implements Recogniser {

  private static final String LONGER = "rule:longer-place-name";
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}");

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      int end = line.capital(i) ? named(line, setting, i, out) : i;
      i = Math.max(i + 1, end);
    }
    return out;
  }

  /** Adds the longest name at {@code i}; returns the index after it, or {@code i}. */
  private static int named(Line line, Setting setting, int i, List<Candidate> out) {
    int longest = Math.min(line.size(), i + setting.places().maxWords());
    for (int end = longest; end > i; end--) {
      if (!nameEdge(line, setting, i, end - 1) || partOfDemonym(line, setting, i, end)) {
        continue;
      }
      Optional<Place> place = setting.places().find(line.phrase(i, end), setting.home());
      if (place.isPresent() && end - i == 1 && adjective(line, setting, i, place.get())) {
        out.add(noPlace(line, i));
        return end;
      }
      if (place.isEmpty()
          || isWord(line, setting, i, end, place.get())
          || twoPlaces(line, setting, i, end)) {
        continue;
      }
      int from = beforeDesignator(line, setting, i);
      int designated = insideDesignator(line, setting, end);
      LocationKind kind =
          designated > end ? designator(line, setting, end, designated).kind() : place.get().kind();
      if (from < i && place.get().kind() == LocationKind.SETTLEMENT) {
        kind = designator(line, setting, from, from + 1).kind();
      }
      int inside = longerName(line, setting, designated);
      boolean longer = inside > designated;
      out.add(
          Candidate.location(
              line,
              setting,
              from,
              inside,
              longer ? LocationKind.SETTLEMENT : kind,
              longer ? LONGER : LocationKinds.GAZETTEER + place.get().id(),
              Rank.PLACE));
      return inside;
    }
    return pair(line, setting, i, out);
  }

  /** Whether a name may start and end with these words. */
  private static boolean nameEdge(Line line, Setting setting, int first, int last) {
    String word = line.words().get(last);
    boolean direction = last > first && setting.placeWords().isDirection(line.lower(first));
    return (direction || setting.edge(line.lower(first)) == null || own(line, setting, first, last))
        && !(first == last && acronymOfReport(line, setting, first))
        && (Character.isLetterOrDigit(word.codePointBefore(word.length()))
            || INITIALS.matcher(word).matches())
        && word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** {@code The Gambia}: the article belongs to the name. */
  private static boolean own(Line line, Setting setting, int first, int last) {
    String name = line.phrase(first, last + 1);
    return last > first
        && line.capital(first)
        && setting.places().all(name).stream().anyMatch(place -> place.name().equals(name));
  }

  /** {@code OSH}: capitals where the name of the place has none and the sentence is not all so. */
  private static boolean acronymOfReport(Line line, Setting setting, int i) {
    String word = line.words().get(i);
    if (!CAPITALS.matcher(word).matches()) {
      return false;
    }
    boolean place =
        setting.places().all(word).stream().anyMatch(p -> p.name().equals(word))
            || !setting
                .places()
                .find(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT), setting.home())
                .isPresent();
    long small = line.words().stream().filter(w -> SMALL.matcher(w).matches()).count();
    return !place && small >= 3;
  }

  /** {@code West} in {@code West African}. */
  private static boolean partOfDemonym(Line line, Setting setting, int from, int to) {
    for (int start = Math.max(0, to - 3); start < to; start++) {
      for (int end = Math.min(line.size(), start + 3); end > start; end--) {
        boolean longer = start <= from && to <= end && end - start > to - from;
        if (longer && setting.demonym(line.phrase(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name that is as often a word counts only beside a word that wants a place. */
  private static boolean isWord(Line line, Setting setting, int i, int end, Place place) {
    if (end - i == 1 && setting.demonym(line.words().get(i)) && place.ambiguous()) {
      return true;
    }
    if (!place.ambiguous()) {
      return false;
    }
    int article = line.lower(i - 1).equals("the") ? i - 2 : i - 1;
    boolean before =
        line.pos(article).equals("ADP")
            || setting.lexicons().locativePrepositions().contains(line.lower(article));
    int longest = Math.min(line.size(), end + setting.placeWords().maxWords());
    boolean after =
        IntStream.rangeClosed(end + 1, longest)
            .anyMatch(
                to ->
                    setting
                        .placeWords()
                        .designator(String.join(" ", line.lower().subList(end, to)))
                        .isPresent());
    return !before && !after;
  }

  /** {@code Caribbean transit point}: a region's name that is an adjective too. */
  private static boolean adjective(Line line, Setting setting, int i, Place place) {
    if (place.kind() != LocationKind.MACROREGION || !line.lower(i).endsWith("an")) {
      return false;
    }
    return line.tagged(i + 1, "NOUN", "ADJ")
        && !line.capital(i + 1)
        && setting.placeWords().designator(line.lower(i + 1)).isEmpty()
        && setting.placeWords().designator(line.lower(i + 2)).isEmpty();
  }

  /** Keeps others off a word that is no place here. */
  private static Candidate noPlace(Line line, int i) {
    int start = line.token(i).start();
    return Candidate.of(
        line, start, line.token(i).end(), null, null, true, "rule:adjective", Rank.PLACE);
  }

  /**
   * {@code Australia and New Zealand} is a region of the United Nations, but here two countries.
   */
  private static boolean twoPlaces(Line line, Setting setting, int from, int to) {
    int and = line.lower().subList(from, to).indexOf("and");
    return and > 0
        && country(line, setting, from, from + and)
        && country(line, setting, from + and + 1, to);
  }

  private static boolean country(Line line, Setting setting, int from, int to) {
    return from < to
        && setting
            .places()
            .find(line.phrase(from, to), setting.home())
            .filter(place -> place.kind() == LocationKind.COUNTRY)
            .isPresent();
  }

  /** {@code Afghanistan-Pakistan-Iran}: three countries or more that hyphens join; else null. */
  private static List<Place> chain(Setting setting, String word) {
    if (word.indexOf('-') == word.lastIndexOf('-')) {
      return null;
    }
    List<String> parts = List.of(word.split("-", -1));
    List<Place> out = new ArrayList<>();
    for (String part : parts) {
      setting
          .places()
          .find(part, setting.home())
          .filter(place -> place.kind() == LocationKind.COUNTRY)
          .ifPresent(out::add);
    }
    return out.size() == parts.size() ? out : null;
  }

  /** Both sides of a hyphen are places: {@code US-Mexico}. */
  private static int pair(Line line, Setting setting, int i, List<Candidate> out) {
    String word = line.words().get(i);
    List<Place> chain = chain(setting, word);
    if (chain != null) {
      int at = line.token(i).start();
      for (Place place : chain) {
        int to = line.text(at, line.token(i).end()).indexOf('-');
        int end = to < 0 ? line.token(i).end() : at + to;
        String row = LocationKinds.GAZETTEER + place.id();
        out.add(Candidate.location(line, at, end, place.kind(), null, row, Rank.PLACE));
        at = end + 1;
      }
      return i + 1;
    }
    int cut = word.indexOf('-');
    if (cut <= 0 || cut == word.length() - 1) {
      return i;
    }
    Optional<Place> left = setting.places().find(word.substring(0, cut), setting.home());
    if (left.isPresent() && setting.lexicons().placeTails().contains(word.substring(cut + 1))) {
      bound(line, i, cut, left.get(), out);
      return i + 1;
    }
    Optional<Place> right = setting.places().find(word.substring(cut + 1), setting.home());
    if (left.isEmpty() || right.isEmpty() || !Character.isUpperCase(word.codePointAt(cut + 1))) {
      return i;
    }
    int start = line.token(i).start();
    int end = line.token(i).end();
    out.add(
        Candidate.location(
            line,
            start,
            start + cut,
            left.get().kind(),
            null,
            LocationKinds.GAZETTEER + left.get().id(),
            Rank.PLACE));
    out.add(
        Candidate.location(
            line,
            start + cut + 1,
            end,
            right.get().kind(),
            null,
            LocationKinds.GAZETTEER + right.get().id(),
            Rank.PLACE));
    return i + 1;
  }

  /** {@code US-bound}: the place inside the word. */
  private static void bound(Line line, int i, int cut, Place place, List<Candidate> out) {
    int start = line.token(i).start();
    out.add(
        Candidate.location(
            line,
            start,
            start + cut,
            place.kind(),
            null,
            LocationKinds.GAZETTEER + place.id(),
            Rank.PLACE));
  }

  /** {@code Lake Shkodër}, {@code Gulf of Guinea}: index of the designator before, or {@code i}. */
  private static int beforeDesignator(Line line, Setting setting, int i) {
    int before = line.lower(i - 1).equals("of") ? i - 2 : i - 1;
    if (before < 0 || !line.capital(before) || (before == 0 && line.pos(0).equals("ADP"))) {
      return i;
    }
    Designator designator = designator(line, setting, before, before + 1);
    return designator != null && designator.before() && designator.inside() ? before : i;
  }

  /** {@code Porto Romano}, {@code Davao Oriental}: capitalised words that nothing else explains. */
  private static int longerName(Line line, Setting setting, int end) {
    int to = end;
    while (line.capital(to)
        && line.tagged(to, "PROPN", "NOUN", "ADJ")
        && !NameRun.acronym(line.words().get(to))
        && !setting.demonym(line.words().get(to))
        && setting.edge(line.lower(to)) == null
        && !setting.lexicons().orgWords().containsKey(line.words().get(to))
        && setting.lexicons().heads().get(line.lower(to)) == null) {
      to++;
    }
    return to;
  }

  /** Index after a capitalised designator that belongs to the name, or {@code end}. */
  private static int insideDesignator(Line line, Setting setting, int end) {
    for (int to = Math.min(line.size(), end + setting.placeWords().maxWords()); to > end; to--) {
      if (line.capital(end) && line.capital(to - 1)) {
        Designator designator = designator(line, setting, end, to);
        if (designator != null && designator.inside() && designator.after()) {
          return to;
        }
      }
    }
    return end;
  }

  private static Designator designator(Line line, Setting setting, int from, int to) {
    return setting.placeWords().designator(line.phrase(from, to)).orElse(null);
  }
}
