package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.BESIDE;
import static org.assay.knowledge.WordClass.LIST_SIGN;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * Names that nothing else explains, beside places: on a list with them ({@code in Almaty, Astana
 * and Uralsk}), or inside one ({@code the stalls of La Bahía in Guayaquil}).
 */
final class UnexplainedPlaces implements Recogniser {

  private static final String LISTED = "rule:listed-place";
  private static final String INSIDE = "rule:place-in-place";

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    List<Candidate> places =
        new ArrayList<>(known.stream().filter(c -> c.type() == MentionType.LOCATION).toList());
    if (places.isEmpty()) {
      return out;
    }
    for (NameRun run : NameRun.in(line, setting)) {
      if (run.from() == 0 || covered(line, run, known)) {
        continue;
      }
      if (!plain(line, setting, run)) {
        continue;
      }
      Candidate neighbour = neighbour(line, run, places);
      neighbour = neighbour == null ? parallel(line, setting, run, places) : neighbour;
      if (neighbour == null && !inside(line, setting, run, places)) {
        continue;
      }
      boolean alike = neighbour != null && neighbour.label() != LocationKind.COUNTRY;
      LocationKind kind = alike ? (LocationKind) neighbour.label() : LocationKind.SETTLEMENT;
      Candidate place =
          Candidate.location(
              line,
              setting,
              run.from(),
              run.to(),
              kind,
              neighbour == null ? INSIDE : LISTED,
              Rank.MODEL_NAME);
      out.add(place);
      places.add(place);
    }
    return out;
  }

  /** The place on either side of the run, with nothing but a sign of a list between, or null. */
  private static Candidate neighbour(Line line, NameRun run, List<Candidate> places) {
    int before = run.from() - 1;
    while (line.is(before, LIST_SIGN, ARTICLE)) {
      before--;
    }
    int after = run.to();
    while (line.is(after, LIST_SIGN, ARTICLE)) {
      after++;
    }
    for (Candidate place : places) {
      boolean left = before < run.from() - 1 && line.indexOfEnd(place.end()) == before + 1;
      boolean right = after > run.to() && line.indexAt(place.start()) == after;
      if (left || right) {
        return place;
      }
    }
    return null;
  }

  /** {@code in Matola, in Boane}: the place before with the same preposition, or null. */
  private static Candidate parallel(
      Line line, Setting setting, NameRun run, List<Candidate> places) {
    int preposition = run.from() - 1;
    if (!setting.lexicons().locativePrepositions().contains(line.lower(preposition))) {
      return null;
    }
    int sign = preposition - 1;
    while (line.is(sign, LIST_SIGN)) {
      sign--;
    }
    int end = sign + 1;
    if (end == preposition) {
      return null;
    }
    return places.stream()
        .filter(place -> line.indexOfEnd(place.end()) == end)
        .filter(
            place -> line.lower(line.indexAt(place.start()) - 1).equals(line.lower(preposition)))
        .findFirst()
        .orElse(null);
  }

  /** Behind a word that wants a place, and itself in, at or near one. */
  private static boolean inside(Line line, Setting setting, NameRun run, List<Candidate> places) {
    int before = line.lower(run.from() - 1).equals("the") ? run.from() - 2 : run.from() - 1;
    int after = run.to();
    boolean slot =
        line.lower(before).equals("of")
            || setting.lexicons().locativePrepositions().contains(line.lower(before));
    return slot
        && line.is(after, BESIDE)
        && places.stream().anyMatch(p -> line.indexAt(p.start()) == after + 1);
  }

  private static boolean covered(Line line, NameRun run, List<Candidate> known) {
    int start = line.token(run.from()).start();
    int end = line.token(run.to() - 1).end();
    return known.stream().anyMatch(c -> c.start() < end && start < c.end());
  }

  /** A name without a word that says what else it is. */
  private static boolean plain(Line line, Setting setting, NameRun run) {
    for (int i = run.from(); i < run.to(); i++) {
      String word = line.words().get(i);
      if (!line.pos(i).equals("PROPN")
          || NameRun.acronym(word)
          || setting.demonym(word)
          || setting.ethnonym(word)
          || setting.edge(line.lower(i)) != null
          || setting.lexicons().capitalised().contains(word)
          || setting.lexicons().orgWords().containsKey(word)
          || setting.lexicons().heads().get(line.lower(i)) != null
          || setting.lexicons().goods().get(line.lower(i)) != null) {
        return false;
      }
    }
    return true;
  }
}
