package org.assay.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** {@code X from A, Y from B and Z from C enter D}: subjects of one verb, each with its origin. */
final class ListedCargo {

  private final RouteWords words;
  private final Clause clause;
  private final List<Group> groups;
  private final List<PlacePhrase> places;

  ListedCargo(RouteWords words, Clause clause, List<Group> groups, List<PlacePhrase> places) {
    this.words = words;
    this.clause = clause;
    this.groups = groups;
    this.places = places;
  }

  /** Drafts for the cargoes before the one that a verb has; the places are shared out. */
  List<Draft> read(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean subject =
          draft.trigger.isVerb()
              && draft.cargo != null
              && draft.cargo.last() < draft.trigger.first()
              && (!described(draft) || isLast(draft, drafts));
      Group first = subject ? before(draft.cargo) : null;
      for (Group group = first; group != null; group = before(group)) {
        out.add(further(draft, group));
      }
      if (first != null) {
        keep(draft, draft.cargo);
      }
    }
    return out;
  }

  /** {@code and Z from C, which is sent to D}: whether what is said is said of the last alone. */
  private boolean described(Draft draft) {
    for (int i = draft.cargo.last() + 1; i < draft.trigger.first(); i++) {
      if (clause.is(words, RouteWordClass.RELATIVE, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLast(Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .noneMatch(d -> draft.cargo.equals(d.cargo) && d.trigger.first() > draft.trigger.first());
  }

  private Draft further(Draft draft, Group group) {
    Trigger verb = draft.trigger;
    Draft out =
        new Draft(
            new Trigger(verb.frame(), verb.form(), verb.passive(), group.first(), group.last()));
    out.cargo(group);
    out.stops.addAll(draft.stops);
    keep(out, group);
    return out;
  }

  /** Of the origins that are said, leaves those of a cargo. */
  private void keep(Draft draft, Group cargo) {
    PlacePhrase origin = from(cargo);
    Set<Integer> others = new HashSet<>();
    for (Group group : groups) {
      PlacePhrase other = group.cargo() && !group.equals(cargo) ? from(group) : null;
      if (other != null) {
        others.addAll(other.group().members());
      }
    }
    draft.stops.removeIf(stop -> stop.role() == StopRole.ORIGIN && others.contains(stop.unit()));
    if (origin != null) {
      for (int member : origin.group().members()) {
        draft.stops.add(new Draft.Filled(StopRole.ORIGIN, member, StopBasis.SAID));
      }
    }
  }

  /** The cargo with an origin that a joiner parts from a cargo, or null. */
  private Group before(Group cargo) {
    int i = cargo.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    PhraseTable.Hit<String> joiner = words.joiners().before(clause.words(), i);
    if (joiner == null || words.isPreposition(joiner.phrase())) {
      return null;
    }
    int end = i - joiner.length() - 1;
    end -= clause.isWord(end, ",") ? 1 : 0;
    for (Group group : groups) {
      PlacePhrase origin = group.cargo() ? from(group) : null;
      if (origin != null && origin.group().last() == end) {
        return group;
      }
    }
    return null;
  }

  /** The place right behind a cargo that it comes from, or null. */
  private PlacePhrase from(Group cargo) {
    for (PlacePhrase place : places) {
      boolean origin =
          place.outer().stream().anyMatch(p -> words.roles().get(p) == StopRole.ORIGIN);
      if (origin && place.start() == cargo.last() + 1) {
        return place;
      }
    }
    return null;
  }
}
