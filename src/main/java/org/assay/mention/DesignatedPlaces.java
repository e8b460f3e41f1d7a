package org.assay.mention;

import static org.assay.knowledge.WordClass.ALONG;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.knowledge.Designator;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * Places that no table holds, by the designator beside or in their name: {@code Kayes region},
 * {@code Ninoy Aquino International Airport}.
 */
final class DesignatedPlaces implements Recogniser {

  private static final Pattern ROAD = Pattern.compile("(?:RN|EN|NR|RD|RP|PE|BR|[AENR])-?\\d{1,3}");

  static final String DESIGNATOR = "gazetteer/designators.tsv:";

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out =
        new ArrayList<>(known.stream().filter(c -> c.type() == MentionType.LOCATION).toList());
    int before = out.size();
    designated(line, setting, out);
    roads(line, setting, out);
    runs(line, setting, out);
    return List.copyOf(out.subList(before, out.size()));
  }

  /** Unknown capitalised words before a designator, also in a list with a plural one. */
  private static void designated(Line line, Setting setting, List<Candidate> out) {
    for (int i = 1; i < line.size(); i++) {
      Designator designator = longestDesignator(line, setting, i);
      if (designator == null
          || !designator.after()
          || !line.capital(i - 1)
          || people(line, setting, i, designator)) {
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
              Candidate.location(
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

  /** {@code a barrier on the N380}, {@code along the RN7}: roads by their numbers. */
  private static void roads(Line line, Setting setting, List<Candidate> out) {
    for (int i = 2; i < line.size(); i++) {
      boolean numbered =
          line.lower(i - 1).equals("the")
              && line.is(i - 2, ALONG)
              && ROAD.matcher(line.words().get(i)).matches()
              && !line.tagged(i + 1, "NOUN", "PROPN");
      if (numbered && !covered(line, i, i + 1, out)) {
        out.add(
            Candidate.location(
                line,
                setting,
                i,
                i + 1,
                LocationKind.SITE,
                DESIGNATOR + "road",
                Rank.PATTERN_NAME));
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
      for (int i = from + 1; i < run.to() && last == null; i++) {
        Designator designator = designator(line, setting, i, run.to());
        last = designator != null && designator.inside() && designator.after() ? designator : null;
      }
      if (last != null
          && !listed(line, from, run.to(), out)
          && plausibleRun(line, setting, from, run.to(), last.kind())) {
        out.add(
            Candidate.location(
                line,
                setting,
                from,
                run.to(),
                last.kind(),
                DESIGNATOR + last.word(),
                Rank.PATTERN_NAME));
      }
    }
  }

  private static boolean plausibleRun(
      Line line, Setting setting, int from, int to, LocationKind kind) {
    if (setting.demonym(line.words().get(from)) && to - from == 2) {
      return false;
    }
    if (kind == LocationKind.SITE) {
      return true;
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
        || setting.lexicons().capitalised().contains(line.words().get(index))
        || (index == 0 && !line.pos(0).equals("PROPN"));
  }

  /**
   * {@code Dogon village}, {@code Wayuu territories}; but {@code Afar region}, {@code Shan State}.
   */
  private static boolean people(Line line, Setting setting, int i, Designator designator) {
    boolean region = designator.kind() == LocationKind.REGION && !line.lower(i).endsWith("s");
    return !line.capital(i)
        && !region
        && setting.lexicons().ethnonyms().contains(line.words().get(i - 1));
  }

  private static boolean plausible(Line line, Setting setting, int from, int to) {
    String name = line.phrase(from, to);
    if (setting.demonym(name) || setting.lexicons().orgWords().containsKey(name)) {
      return false;
    }
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

  private static boolean covered(Line line, int from, int to, List<Candidate> out) {
    int start = line.token(from).start();
    int end = line.token(to - 1).end();
    return out.stream().anyMatch(c -> c.start() < end && start < c.end());
  }

  /** Whether the gazetteer holds the whole name, which knows its kind better than a word in it. */
  private static boolean listed(Line line, int from, int to, List<Candidate> out) {
    if (from >= to) {
      return false;
    }
    int start = line.token(from).start();
    int end = line.token(to - 1).end();
    return out.stream().anyMatch(c -> c.start() == start && c.end() == end);
  }

  private static Designator designator(Line line, Setting setting, int from, int to) {
    return setting.placeWords().designator(line.phrase(from, to)).orElse(null);
  }
}
