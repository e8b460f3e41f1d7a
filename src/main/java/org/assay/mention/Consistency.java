package org.assay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.FormTable;
import org.assay.model.MentionType;

/**
 * A name once established is found everywhere in the report: also in capitals, and, for an acronym,
 * with a plural s. One sense a report: the better-founded sense of a name wins.
 */
final class Consistency {

  private static final String RULE = "rule:established-name";

  /**
   * @param lines sentences of the report
   * @param found candidates so far, over all sentences
   * @return candidates at further places of established names
   */
  List<Candidate> find(List<Line> lines, List<Candidate> found) {
    Map<String, Candidate> established = new HashMap<>();
    for (Candidate candidate : found) {
      if (candidate.type() != null && establishes(candidate)) {
        established.merge(key(candidate), candidate, Consistency::better);
      }
    }
    FormTable.Builder<Candidate> forms = new FormTable.Builder<>();
    established.forEach(
        (key, candidate) -> {
          forms.put(key, candidate);
          forms.putIfAbsent(key.toUpperCase(Locale.ROOT), candidate);
          if (NameRun.acronym(key) && !key.endsWith("s")) {
            forms.putIfAbsent(key + "s", candidate);
          }
        });
    FormTable<Candidate> table = forms.build();
    Set<Place> places =
        found.stream()
            .filter(c -> c.type() == MentionType.LOCATION && c.rank() == Rank.PLACE)
            .map(Consistency::place)
            .collect(Collectors.toSet());
    List<Candidate> out = new ArrayList<>();
    for (Line line : lines) {
      int i = 0;
      while (i < line.size()) {
        FormTable.Match<Candidate> match = table.startingAt(line.words(), i);
        if (match == null) {
          i++;
          continue;
        }
        boolean name =
            match.entry().named() || !line.pos(match.end()).equals("NOUN") || goods(match);
        Candidate more = at(line, match);
        if (name && !(more.type() == MentionType.ACTOR && places.contains(place(more)))) {
          out.add(more);
        }
        i = match.end();
      }
    }
    return out;
  }

  /** Where a candidate stands: a union of countries is now a body, now a place. */
  private record Place(Line line, int start, int end) {}

  private static Place place(Candidate candidate) {
    return new Place(candidate.line(), candidate.start(), candidate.end());
  }

  /** Goods are mentions before another noun too, generic actors ({@code IDP camps}) are not. */
  private static boolean goods(FormTable.Match<Candidate> match) {
    return match.entry().type() == MentionType.COMMODITY;
  }

  private static Candidate at(Line line, FormTable.Match<Candidate> match) {
    Candidate model = match.entry();
    return new Candidate(
        line,
        line.token(match.start()).start(),
        line.token(match.end() - 1).end(),
        model.type(),
        model.label(),
        model.named(),
        null,
        model.use(),
        RULE + " <- " + model.foundBy(),
        model.type() == MentionType.LOCATION ? Rank.PLACE : Rank.KNOWN_NAME);
  }

  /** Names, and acronyms of generic phrases and goods. */
  private static boolean establishes(Candidate candidate) {
    String text = candidate.text();
    if (text.length() < 2 || !Character.isUpperCase(text.codePointAt(0))) {
      return candidate.foundBy().equals(BracketRecogniser.RULE)
          || candidate.foundBy().equals(LocalNameRecogniser.RULE);
    }
    return candidate.named()
        ? candidate.rank() != Rank.MODEL_NAME || text.contains(" ") || NameRun.acronym(text)
        : NameRun.acronym(text);
  }

  private static String key(Candidate candidate) {
    Line line = candidate.line();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      if (line.token(i).start() >= candidate.start() && line.token(i).end() <= candidate.end()) {
        out.append(out.isEmpty() ? "" : " ").append(line.words().get(i));
      }
    }
    return out.toString();
  }

  private static Candidate better(Candidate a, Candidate b) {
    return Comparator.comparing(Candidate::rank)
                .thenComparing(Candidate::type)
                .thenComparing(Candidate::foundBy)
                .compare(a, b)
            <= 0
        ? a
        : b;
  }
}
