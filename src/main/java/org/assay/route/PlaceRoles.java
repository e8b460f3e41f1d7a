package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** Gives the places of a clause their roles in its drafts. */
final class PlaceRoles {

  private static final String BETWEEN = "between";

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final List<PlacePhrase> places;

  PlaceRoles(RouteWords words, Clause clause, List<Draft> drafts, List<PlacePhrase> places) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
    this.places = places;
  }

  void assign() {
    for (PlacePhrase place : places) {
      if (place.outer().isEmpty()) {
        bare(place);
      } else {
        led(place);
      }
    }
  }

  /** A place without preposition: subject, object, or modifier of a route. */
  private void bare(PlacePhrase place) {
    Draft before = nearestBefore(place.start());
    if (before != null && before.trigger.isVerb() && adjacent(before.trigger, place)) {
      StopRole role = before.trigger.frame().object().role();
      if (role != null && !before.trigger.passive()) {
        before.stop(role, place.group());
        return;
      }
    }
    for (Draft draft : drafts) {
      Trigger trigger = draft.trigger;
      if (trigger.first() <= place.group().last()) {
        continue;
      }
      RouteFrame frame = trigger.frame();
      if (frame.kind() == Kind.WAY && trigger.first() - place.group().last() <= 2) {
        ends(draft, place);
      } else if (frame.kind() == Kind.NOUN
          && frame.home() != null
          && clause.isWord(place.group().last() + 1, "'s")
          && trigger.first() - place.group().last() <= 4) {
        draft.stop(frame.home(), place.group());
      } else if (trigger.isVerb()
          && !trigger.passive()
          && frame.subject().role() != null
          && trigger.first() - place.group().last() <= 4) {
        draft.stop(frame.subject().role(), place.group());
      }
      return;
    }
  }

  /** {@code the X-Y corridor}: from the first to the last, either way. */
  private void ends(Draft draft, PlacePhrase place) {
    List<Integer> members = place.group().members();
    if (members.size() == 1 && place.group().first() > 1) {
      int before = place.group().first() - 1;
      if ("-–—".contains(clause.words().get(before).isEmpty() ? "x" : clause.words().get(before))
          && clause.unit(before - 1).isPlace()) {
        draft.stops.add(new Draft.Filled(StopRole.ORIGIN, before - 1, basis()));
        draft.stop(StopRole.DESTINATION, place.group());
      }
    } else if (members.size() > 1) {
      between(draft, place.group());
    }
  }

  private void led(PlacePhrase place) {
    if (place.outer().contains(BETWEEN) || BETWEEN.equals(place.inner())) {
      Draft draft = nearestBefore(place.start());
      if (draft != null && place.group().members().size() > 1) {
        between(draft, place.group());
      }
      return;
    }
    for (String preposition : place.outer()) {
      Draft draft = accepting(place, preposition);
      if (draft != null) {
        draft.stop(role(draft, place, preposition), place.group());
      }
    }
  }

  private static StopBasis basis() {
    return StopBasis.SAID;
  }

  private static void between(Draft draft, Group group) {
    List<Integer> members = group.members();
    draft.stops.add(new Draft.Filled(StopRole.ORIGIN, members.get(0), basis()));
    for (int member : members.subList(1, members.size())) {
      draft.stops.add(new Draft.Filled(StopRole.DESTINATION, member, basis()));
    }
  }

  private StopRole role(Draft draft, PlacePhrase place, String preposition) {
    StopRole role = draft.trigger.frame().prepositions().get(preposition);
    boolean gate = place.lead() != null && words.is(WordClass.GATE, place.lead());
    return gate && role == StopRole.DESTINATION ? StopRole.TRANSIT : role;
  }

  /** The nearest trigger that takes the preposition: left of the place, else right of it. */
  private Draft accepting(PlacePhrase place, String preposition) {
    int depth = clause.unit(place.group().first()).depth();
    boolean open = words.roles().containsKey(preposition);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Trigger trigger = draft.trigger;
      if (trigger.last() >= place.start() || clause.unit(trigger.first()).depth() > depth) {
        continue;
      }
      if (boundaryBetween(trigger.last(), place.start())
          || (!open && commaBetween(trigger.last(), place.start()))) {
        break;
      }
      if (trigger.frame().prepositions().containsKey(preposition)) {
        return draft;
      }
      if (!open) {
        return null;
      }
    }
    if (!open || words.roles().get(preposition) == StopRole.DESTINATION) {
      return null;
    }
    for (Draft draft : drafts) {
      Trigger trigger = draft.trigger;
      if (trigger.first() > place.group().last()
          && trigger.frame().prepositions().containsKey(preposition)) {
        return boundaryBetween(place.group().last(), trigger.first()) ? null : draft;
      }
    }
    return null;
  }

  private boolean boundaryBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.is(WordClass.BOUNDARY, clause.words().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (clause.isWord(i, ",")) {
        return true;
      }
    }
    return false;
  }

  private Draft nearestBefore(int start) {
    Draft out = null;
    for (Draft draft : drafts) {
      if (draft.trigger.last() < start) {
        out = draft;
      }
    }
    return out;
  }

  /** Whether nothing but modifiers and nouns that lead to the place stand between. */
  private boolean adjacent(Trigger trigger, PlacePhrase place) {
    for (int i = trigger.last() + 1; i < place.start(); i++) {
      if (!clause.unit(i).isModifier() && !clause.isWord(i, "both")) {
        return false;
      }
    }
    return true;
  }
}
