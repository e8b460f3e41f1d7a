package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.LocationKind;
import org.assay.model.StopRole;

/** Drafts of one clause that speak of the same movement. */
record Movement(Clause clause, List<Draft> drafts, RouteWords words) {

  /** Groups drafts that have the same cargo or whose cargo is another's. */
  static List<Movement> of(Clause clause, List<Draft> drafts, RouteWords words) {
    refer(clause, drafts, words);
    List<List<Draft>> sets = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> joined = new ArrayList<>(List.of(draft));
      for (List<Draft> set : List.copyOf(sets)) {
        if (set.stream().anyMatch(other -> same(draft, other))) {
          joined.addAll(0, set);
          sets.remove(set);
        }
      }
      sets.add(joined);
    }
    return sets.stream().map(set -> new Movement(clause, set, words)).toList();
  }

  /** {@code X reach A, from where they move on}: the pronoun's cargo is that of the verb before. */
  private static void refer(Clause clause, List<Draft> drafts, RouteWords words) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean refers =
          draft.anaphor >= 0
              && words.is(RouteWordClass.REFERENT, clause.words().get(draft.anaphor));
      draft.refers = refers;
      for (int j = i - 1; refers && j >= 0 && draft.cargo == null; j--) {
        Draft before = drafts.get(j);
        if (before.cargo != null && before.trigger.last() < draft.anaphor) {
          draft.cargo = before.cargo;
        }
      }
    }
  }

  private static boolean same(Draft a, Draft b) {
    return (a.cargo != null && a.cargo.equals(b.cargo))
        || b.trigger.equals(a.link)
        || a.trigger.equals(b.link)
        || (a.by == Draft.CargoBy.ANAPHOR
            && b.by == Draft.CargoBy.ANAPHOR
            && (a.anaphor == b.anaphor || a.refers || b.refers));
  }

  /** The cargo said in the clause, or null. */
  Group cargo() {
    return drafts.stream().map(d -> d.cargo).filter(c -> c != null).findFirst().orElse(null);
  }

  /** Whether a trigger that can assert a movement alone has a place. */
  boolean asserts() {
    boolean strong =
        drafts.stream()
                .anyMatch(
                    d -> !d.trigger.frame().weak() && d.stops.size() >= d.trigger.frame().least())
            || drafts.stream().anyMatch(this::foundElsewhere);
    // "grown (in A) for buyers in B"
    boolean ends = made(StopRole.DESTINATION) && (made(StopRole.ORIGIN) || grownFor());
    boolean sets = made(StopRole.ORIGIN) && drafts.stream().anyMatch(this::setsOut);
    return strong
        || ends
        || sets
        || drafts.stream().anyMatch(Movement::marketOf)
        || drafts.stream().anyMatch(this::seizedAtGate);
  }

  /** {@code X made in A are on sale in B}: a place and another that they have come from. */
  private boolean foundElsewhere(Draft draft) {
    return draft.trigger.isVerb()
        && draft.trigger.frame().least() > 1
        && draft.has(StopRole.DESTINATION)
        && drafts.stream().anyMatch(d -> d.has(StopRole.ORIGIN));
  }

  /** {@code X seized at the port of A}: what is found where all that passes is looked at. */
  private boolean seizedAtGate(Draft draft) {
    return draft.trigger.isVerb()
        && draft.by == Draft.CargoBy.GROUP
        && draft.trigger.frame().weak()
        && draft.stops.stream()
            .anyMatch(
                stop -> stop.role() == StopRole.TRANSIT && stop.unit() >= 0 && isSite(stop.unit()));
  }

  private boolean isSite(int unit) {
    Unit place = clause.unit(unit);
    return place.is(Unit.Kind.PLACE) && place.mention().label() == LocationKind.SITE;
  }

  /** Whether a frame asserts that the report's own country is left, with no place said. */
  boolean homeAlone() {
    return drafts.stream().anyMatch(d -> d.trigger.frame().least() == 0);
  }

  /** {@code a market for X from A}: what a place only buys has come from another. */
  private static boolean marketOf(Draft draft) {
    return draft.trigger.isRole()
        && draft.stops.stream().map(Draft.Filled::role).distinct().count() > 1;
  }

  /** {@code felled in A and smuggled out}: it moves, to where is not said. */
  private boolean setsOut(Draft draft) {
    RouteFrame frame = draft.trigger.frame();
    return draft.trigger.isVerb()
        && !clause.unit(draft.trigger.first()).isNoun()
        && draft.by != Draft.CargoBy.NOTHING
        && draft.by != Draft.CargoBy.LINK
        && !frame.weak()
        && !frame.exploit()
        && frame.least() <= 1;
  }

  private boolean grownFor() {
    return drafts.stream()
        .anyMatch(
            d ->
                fromSource(d)
                    && d.has(StopRole.DESTINATION)
                    && d.trigger.frame().prepositions().containsValue(StopRole.ORIGIN));
  }

  private boolean made(StopRole role) {
    return drafts.stream().anyMatch(d -> fromSource(d) && d.has(role));
  }

  /** {@code women from African countries}: where they come from has no name. */
  boolean foreign() {
    return drafts.stream().anyMatch(d -> d.foreign);
  }

  boolean exploits() {
    return drafts.stream().anyMatch(d -> d.trigger.frame().exploit())
        && drafts.stream()
            .filter(d -> !d.stops.isEmpty() || d.trigger.passive())
            .allMatch(d -> d.trigger.frame().exploit());
  }

  /** Whether it says where something was made or found. */
  static boolean fromSource(Draft draft) {
    return draft.trigger.frame().weak() && !draft.trigger.isRole();
  }

  /** Places in the order of their triggers; what is entered and left again is passed through. */
  List<Draft.Filled> stops() {
    return new Stopovers(clause, drafts, words).stops();
  }

  /** The first trigger with a place. */
  Trigger head() {
    return drafts.stream()
        .filter(d -> !d.stops.isEmpty() && !d.trigger.frame().weak())
        .findFirst()
        .orElse(drafts.get(0))
        .trigger;
  }
}
