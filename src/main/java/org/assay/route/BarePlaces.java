package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** Roles of places that no preposition leads to: subjects, objects, ends of a corridor. */
final class BarePlaces {

  private static final int ADVERB_REACH = 8;

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;

  BarePlaces(RouteWords words, Clause clause, List<Draft> drafts) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
  }

  /** {@code X, through which}: the place has a role with the next trigger. */
  void relative(PlacePhrase place) {
    int i = place.group().last() + 1;
    i += clause.isWord(i, ")") ? 1 : 0;
    i += clause.isWord(i, ",") ? 1 : 0;
    PhraseTable.Hit<String> hit =
        i < clause.size() && !clause.words().get(i).isEmpty()
            ? words.prepositions().at(clause.words(), i)
            : null;
    boolean whence = clause.is(words, RouteWordClass.WHENCE, i);
    int pronoun = whence ? i : hit == null ? -1 : i + hit.length();
    boolean which = clause.is(words, RouteWordClass.PLACE_PRONOUN, pronoun);
    StopRole role = whence ? StopRole.ORIGIN : which ? words.roles().get(hit.phrase()) : null;
    if (role == null) {
      return;
    }
    // "to X, from where": what has come to a place and leaves it passes through.
    if (role == StopRole.ORIGIN) {
      drafts.stream().filter(BarePlaces::onlyThere).forEach(draft -> draft.forget(place.group()));
    }
    if (role == StopRole.ORIGIN && reached(place)) {
      role = StopRole.TRANSIT;
      drafts.forEach(draft -> draft.leaves(place.group()));
    }
    for (Draft draft : drafts) {
      if (draft.trigger.first() > pronoun) {
        draft.stop(role, place.group());
        return;
      }
    }
  }

  /** {@code X circulate in A, from where}: says where goods are, not that they have come there. */
  private static boolean onlyThere(Draft draft) {
    return draft.trigger.isVerb() && draft.trigger.frame().least() > 1;
  }

  /** Whether an earlier trigger leads to the place. */
  private boolean reached(PlacePhrase place) {
    int member = place.group().members().get(0);
    return drafts.stream()
        .flatMap(draft -> draft.stops.stream())
        .anyMatch(stop -> stop.unit() == member && stop.role() != StopRole.ORIGIN);
  }

  /** A place without preposition: subject, object, or modifier of a route. */
  void assign(PlacePhrase place) {
    if (modifiesCargo(place) || new UsedPlaces(words, clause, drafts).assign(place)) {
      return;
    }
    Draft before = Draft.lastBefore(drafts, place.start());
    if (before != null
        && !before.trigger.isRole()
        && clause.unit(place.group().first()).is(Unit.Kind.ABROAD)
        && clause.unit(place.group().first()).pos().equals("ADV")) {
      if (place.start() - before.trigger.last() <= ADVERB_REACH) {
        before.stop(StopRole.DESTINATION, place.group());
      }
      return;
    }
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

  /** {@code Golden Triangle heroin}: where the cargo comes from. */
  private boolean modifiesCargo(PlacePhrase place) {
    int next = place.group().last() + 1;
    boolean modifies =
        place.group().members().size() == 1
            && clause.unit(place.group().first()).is(Unit.Kind.PLACE)
            && next < clause.size()
            && clause.unit(next).is(Unit.Kind.CARGO);
    for (Draft draft : drafts) {
      if (modifies && draft.cargo != null && draft.cargo.first() == next) {
        draft.stop(StopRole.ORIGIN, place.group());
        draft.modified = true;
        return true;
      }
    }
    return false;
  }

  /** {@code the X-Y corridor}: from the first to the last, either way. */
  private void ends(Draft draft, PlacePhrase place) {
    List<Integer> members = place.group().members();
    if (members.size() == 1 && place.group().first() > 1) {
      int before = place.group().first() - 1;
      if ("-–—".contains(clause.words().get(before).isEmpty() ? "x" : clause.words().get(before))
          && clause.unit(before - 1).isPlace()) {
        Draft along = passing(before - 1);
        if (along != null) {
          along.stop(StopRole.TRANSIT, place.group());
          return;
        }
        draft.stops.add(new Draft.Filled(StopRole.ORIGIN, before - 1, StopBasis.SAID));
        draft.stop(StopRole.DESTINATION, place.group());
      }
    } else if (members.size() > 1) {
      between(draft, place.group());
    }
  }

  /** {@code go along the X-Y corridor}: the draft that passes through its first end, or null. */
  private Draft passing(int unit) {
    for (Draft draft : drafts) {
      if (draft.stops.contains(new Draft.Filled(StopRole.TRANSIT, unit, StopBasis.SAID))) {
        return draft;
      }
    }
    return null;
  }

  /** {@code between A and B}: from the first to the others. */
  static void between(Draft draft, Group group) {
    List<Integer> members = group.members();
    draft.stops.add(new Draft.Filled(StopRole.ORIGIN, members.get(0), StopBasis.SAID));
    for (int member : members.subList(1, members.size())) {
      draft.stops.add(new Draft.Filled(StopRole.DESTINATION, member, StopBasis.SAID));
    }
  }

  /** Whether nothing but modifiers and nouns that lead to the place stand between. */
  private boolean adjacent(Trigger trigger, PlacePhrase place) {
    for (int i = trigger.last() + 1; i < place.start(); i++) {
      if (!clause.unit(i).isModifier() && !clause.is(words, RouteWordClass.BOTH, i)) {
        return false;
      }
    }
    return true;
  }
}
