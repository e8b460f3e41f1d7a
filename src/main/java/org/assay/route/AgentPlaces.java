package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** {@code Dealers in X send it to Y}: where the one who acts is, where no such place is said. */
final class AgentPlaces {

  private static final int REACH = 12;

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final List<PlacePhrase> places;

  AgentPlaces(RouteWords words, Clause clause, List<Draft> drafts, List<PlacePhrase> places) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
    this.places = places;
  }

  void assign() {
    for (Draft draft : drafts) {
      Trigger trigger = draft.trigger;
      StopRole role = trigger.frame().agent();
      boolean wanted =
          role != null
              && trigger.isVerb()
              && !trigger.passive()
              && draft.by != Draft.CargoBy.NOTHING
              && drafts.stream().noneMatch(d -> same(draft, d) && d.has(role));
      if (wanted) {
        seat(draft, role);
      }
    }
  }

  private static boolean same(Draft a, Draft b) {
    return a == b || (a.cargo != null && a.cargo.equals(b.cargo));
  }

  private void seat(Draft draft, StopRole role) {
    for (PlacePhrase place : places) {
      int between = draft.trigger.first() - place.group().last();
      boolean located =
          between > 0
              && between <= REACH
              && agentBefore(place)
              && sameSubject(place.group().last(), draft.trigger.first());
      if (located) {
        draft.stop(role, place.group());
        return;
      }
    }
  }

  private boolean agentBefore(PlacePhrase place) {
    int i = place.group().first() - 1;
    while (i > 0 && clause.unit(i).isModifier()) {
      i--;
    }
    if (i <= 0 || !words.is(RouteWordClass.SEAT, clause.words().get(i))) {
      return false;
    }
    i--;
    while (i > 0 && words.is(RouteWordClass.SETTLED, clause.words().get(i))) {
      i--;
    }
    return i >= 0 && clause.unit(i).is(Unit.Kind.ACTOR) && subject(i);
  }

  /** Whether no preposition makes the actor something else than a subject. */
  private boolean subject(int actor) {
    int i = actor;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return i == 0
        || clause.isWord(i - 1, ",")
        || clause.is(words, RouteWordClass.AND, i - 1)
        || words.is(RouteWordClass.BOUNDARY, clause.words().get(i - 1));
  }

  /** Whether nothing between takes another subject. */
  private boolean sameSubject(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Unit unit = clause.unit(i);
      if (unit.is(Unit.Kind.ACTOR)
          || words.is(RouteWordClass.BOUNDARY, unit.word())
          || words.is(RouteWordClass.RELATIVE, unit.word())) {
        return false;
      }
    }
    return true;
  }
}
