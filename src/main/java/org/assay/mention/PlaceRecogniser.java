package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.knowledge.Designator;
import org.assay.knowledge.Place;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * Locations: names of the gazetteer, capitalised words beside a designator ({@code Kayes region},
 * {@code Port of Santos}), and directions that share a region's noun ({@code North and West
 * Africa}).
 */
final class PlaceRecogniser implements Recogniser {

  private static final String GAZETTEER = "gazetteer:";
  private static final String DESIGNATOR = "gazetteer/designators.tsv:";

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      int end = line.capital(i) ? named(line, setting, i, out) : i;
      i = Math.max(i + 1, end);
    }
    designated(line, setting, out);
    runs(line, setting, out);
    sharedRegions(line, setting, out);
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
      if (place.isEmpty() || isWord(line, setting, i, end, place.get())) {
        continue;
      }
      int inside = insideDesignator(line, setting, end);
      LocationKind kind =
          inside > end ? designator(line, setting, end, inside).kind() : place.get().kind();
      kind = lowerDesignator(line, setting, inside, kind);
      out.add(location(line, setting, i, inside, kind, GAZETTEER + place.get().id(), Rank.PLACE));
      return inside;
    }
    return pair(line, setting, i, out);
  }

  /** Whether a name may start and end with these words. */
  private static boolean nameEdge(Line line, Setting setting, int first, int last) {
    String word = line.words().get(last);
    return setting.edge(line.lower(first)) == null
        && Character.isLetterOrDigit(word.codePointBefore(word.length()))
        && (line.capital(last) || !Character.isLowerCase(word.codePointAt(0)));
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
    boolean before = line.pos(i - 1).equals("ADP");
    boolean after = setting.placeWords().designator(line.lower(end)).isPresent();
    return !before && !after;
  }

  /** Both sides of a hyphen are places: {@code US-Mexico}. */
  private static int pair(Line line, Setting setting, int i, List<Candidate> out) {
    String word = line.words().get(i);
    int cut = word.indexOf('-');
    if (cut <= 0 || cut == word.length() - 1 || !Character.isUpperCase(word.codePointAt(cut + 1))) {
      return i;
    }
    Optional<Place> left = setting.places().find(word.substring(0, cut), setting.home());
    Optional<Place> right = setting.places().find(word.substring(cut + 1), setting.home());
    if (left.isEmpty() || right.isEmpty()) {
      return i;
    }
    int start = line.token(i).start();
    int end = line.token(i).end();
    out.add(
        location(
            line,
            start,
            start + cut,
            left.get().kind(),
            null,
            GAZETTEER + left.get().id(),
            Rank.PLACE));
    out.add(
        location(
            line,
            start + cut + 1,
            end,
            right.get().kind(),
            null,
            GAZETTEER + right.get().id(),
            Rank.PLACE));
    return i + 1;
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

  /** Kind by a lower-case designator behind the name: {@code [Gao] region}. */
  private static LocationKind lowerDesignator(
      Line line, Setting setting, int end, LocationKind kind) {
    if (kind == LocationKind.COUNTRY || kind == LocationKind.MACROREGION || end >= line.size()) {
      return kind;
    }
    int last = Math.min(line.size(), end + setting.placeWords().maxWords());
    for (int to = last; to > end; to--) {
      Designator designator = designator(line, setting, end, to);
      if (designator != null && designator.after() && !line.capital(end)) {
        return designator.kind();
      }
    }
    return kind;
  }

  /** Unknown capitalised words before a designator, also in a list with a plural one. */
  private static void designated(Line line, Setting setting, List<Candidate> out) {
    for (int i = 1; i < line.size(); i++) {
      Designator designator = longestDesignator(line, setting, i);
      if (designator == null || !designator.after() || !line.capital(i - 1)) {
        continue;
      }
      int to = i;
      while (to > 0 && line.capital(to - 1)) {
        int from = to - 1;
        while (from > 0 && line.capital(from - 1) && !edgeCapital(line, setting, from - 1)) {
          from--;
        }
        if (edgeCapital(line, setting, from)) {
          from++;
        }
        boolean inside = designator.inside() && to == i && line.capital(i);
        int words = inside ? designator.word().split(" ", -1).length : 0;
        if (from < to && !covered(line, from, to, out) && plausible(line, setting, from, to)) {
          out.add(
              location(
                  line,
                  setting,
                  from,
                  to + words,
                  designator.kind(),
                  DESIGNATOR + designator.word(),
                  Rank.PATTERN_NAME));
        }
        to = listItemBefore(line, from);
      }
    }
  }

  /** Runs that end in a capitalised designator: {@code Ninoy Aquino International Airport}. */
  private static void runs(Line line, Setting setting, List<Candidate> out) {
    for (NameRun run : NameRun.in(line, setting)) {
      int from = run.from();
      while (from < run.to() && setting.edge(line.lower(from)) != null) {
        from++;
      }
      Designator last = null;
      for (int i = run.to() - 1; i > from && last == null; i--) {
        Designator designator = designator(line, setting, i, run.to());
        last = designator != null && designator.inside() && designator.after() ? designator : null;
      }
      if (last != null && plausibleRun(line, setting, from, run.to())) {
        out.add(
            location(
                line, setting, from, run.to(), last.kind(), DESIGNATOR + last.word(),
                Rank.PATTERN_NAME));
      }
    }
  }

  private static boolean plausibleRun(Line line, Setting setting, int from, int to) {
    if (setting.demonym(line.words().get(from)) && to - from == 2) {
      return false;
    }
    for (int k = from; k < to; k++) {
      if (setting.lexicons().orgWords().containsKey(line.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  private static Designator longestDesignator(Line line, Setting setting, int i) {
    for (int to = Math.min(line.size(), i + setting.placeWords().maxWords()); to > i; to--) {
      Designator designator = designator(line, setting, i, to);
      if (designator != null) {
        return designator;
      }
    }
    return null;
  }

  /** A sentence's first word, capitalised for that alone, or a direction or demonym. */
  private static boolean edgeCapital(Line line, Setting setting, int index) {
    String lower = line.lower(index);
    return setting.edge(lower) != null
        || setting.placeWords().isDirection(lower)
        || setting.demonym(line.words().get(index))
        || (index == 0 && !line.pos(0).equals("PROPN"));
  }

  private static boolean plausible(Line line, Setting setting, int from, int to) {
    for (int k = from; k < to; k++) {
      if (setting.lexicons().orgWords().containsKey(line.words().get(k))
          || setting.placeWords().designator(line.lower(k)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Index after the list item before {@code from} ({@code A, B and C}), or -1. */
  private static int listItemBefore(Line line, int from) {
    String sign = line.lower(from - 1);
    return sign.equals(",") || sign.equals("and") || sign.equals("or") ? from - 1 : -1;
  }

  /** {@code North and West Africa}: the first direction is a location of its own. */
  private static void sharedRegions(Line line, Setting setting, List<Candidate> out) {
    List<Candidate> more = new ArrayList<>();
    for (Candidate region : out) {
      if (region.label() != LocationKind.MACROREGION) {
        continue;
      }
      int first = indexAt(line, region.start());
      if (first < 2 || !setting.placeWords().isDirection(line.lower(first))) {
        continue;
      }
      String joint = line.lower(first - 1);
      int to = first - 1;
      int from = to;
      while (from > 0
          && line.capital(from - 1)
          && setting.placeWords().isDirection(line.lower(from - 1))) {
        from--;
      }
      boolean lowerSecond = from < to - 1 || (from > 0 && line.capital(from - 1) && to - from == 1);
      if ((joint.equals("and") || joint.equals("or")) && from < to && !lowerSecond) {
        more.add(
            location(
                line, setting, from, to, LocationKind.MACROREGION, region.foundBy(), Rank.PLACE));
      }
    }
    out.addAll(more);
  }

  static int indexAt(Line line, int start) {
    for (int i = 0; i < line.size(); i++) {
      if (line.token(i).start() == start) {
        return i;
      }
    }
    return -1;
  }

  private static boolean covered(Line line, int from, int to, List<Candidate> out) {
    int start = line.token(from).start();
    int end = line.token(to - 1).end();
    return out.stream().anyMatch(c -> c.start() < end && start < c.end());
  }

  private static Candidate location(
      Line line, Setting setting, int from, int to, LocationKind kind, String foundBy, Rank rank) {
    String before = line.lower(from - 1);
    String direction = setting.placeWords().isDirection(before) ? before : null;
    return location(
        line, line.token(from).start(), line.token(to - 1).end(), kind, direction, foundBy, rank);
  }

  private static Candidate location(
      Line line,
      int start,
      int end,
      LocationKind kind,
      String direction,
      String foundBy,
      Rank rank) {
    return new Candidate(
        line,
        start,
        end,
        MentionType.LOCATION,
        kind,
        true,
        direction,
        org.assay.model.LocationUse.LITERAL,
        foundBy,
        rank);
  }
}
