package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Finds the trigger that a place with a preposition belongs to. */
final class PlaceTakers {

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final Bounds bounds;
  private final OtherOrigins others;

  PlaceTakers(RouteWords words, Clause clause, List<Draft> drafts, Bounds bounds) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
    this.bounds = bounds;
    this.others = new OtherOrigins(words, clause, drafts);
  }

  /** The nearest trigger that takes the preposition: left of the place, else right of it. */
  Draft find(PlacePhrase place, String preposition) {
    Draft modified = ofCargoBefore(place, preposition);
    modified = modified == null ? whereCargoIs(place, preposition) : modified;
    if (modified != null) {
      return modified;
    }
    if (others.have(place, preposition)) {
      return null;
    }
    int depth = clause.unit(place.group().first()).depth();
    boolean open = words.roles().containsKey(preposition);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Trigger trigger = draft.trigger;
      boolean idle = trigger.isVerb() && draft.by == Draft.CargoBy.NOTHING;
      if (trade(draft, i)) {
        continue;
      }
      if (idle && trigger.first() < place.start() && movesOther(trigger)) {
        break;
      }
      if (idle
          || trigger.first() >= place.start()
          || clause.unit(trigger.first()).depth() > depth) {
        continue;
      }
      // "to A, where it is cut, and then to B"
      boolean further = trigger.isVerb() && words.is(RouteWordClass.ONWARD, preposition);
      if ((!further && bounds.boundary(trigger.last(), place.start()))
          || (!open && bounds.comma(trigger.last(), place.start()))) {
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
    return following(place, preposition);
  }

  /** {@code forced to work in mining and fishing in X}: what people work in makes no goods here. */
  private boolean trade(Draft draft, int index) {
    return draft.trigger.frame().weak()
        && !draft.trigger.isVerb()
        && !draft.trigger.isRole()
        && draft.cargo == null
        && drafts.subList(0, index).stream()
            .anyMatch(
                before ->
                    before.trigger.frame().exploit()
                        && before.by != Draft.CargoBy.NOTHING
                        && !bounds.boundary(before.trigger.last(), draft.trigger.first()));
  }

  /** {@code From X, eels are taken}: the trigger right of a place. */
  private Draft following(PlacePhrase place, String preposition) {
    for (Draft draft : drafts) {
      Trigger trigger = draft.trigger;
      if (trigger.first() > place.group().last()
          && trigger.frame().prepositions().containsKey(preposition)) {
        boolean other =
            bounds.boundary(place.group().last(), trigger.first()) || ofNoun(place, trigger);
        return other ? null : draft;
      }
    }
    return null;
  }

  /** {@code patrols along X, drugs pass}: the place belongs to a noun of what comes before. */
  private boolean ofNoun(PlacePhrase place, Trigger trigger) {
    int before = place.start() - 1;
    boolean noun = before >= 0 && clause.unit(before).isNoun();
    // "gangs from X control the trade in Y"
    boolean actor = before >= 0 && clause.unit(before).is(Unit.Kind.ACTOR) && !trigger.isVerb();
    if (actor) {
      return true;
    }
    return noun
        && clause.isWord(place.group().last() + 1, ",")
        && bounds.comma(place.group().last(), trigger.first());
  }

  /** {@code eels from X are taken}: the movement of the cargo that the place describes. */
  private Draft ofCargoBefore(PlacePhrase place, String preposition) {
    if (words.roles().get(preposition) != StopRole.ORIGIN) {
      return null;
    }
    for (Draft draft : drafts) {
      boolean described = draft.cargo != null && draft.cargo.last() + 1 == place.start();
      if (described && draft.trigger.frame().prepositions().containsKey(preposition)) {
        return draft;
      }
    }
    return null;
  }

  /** {@code girls living in X are forced to}: where people are before it is said what happens. */
  private Draft whereCargoIs(PlacePhrase place, String preposition) {
    for (Draft draft : drafts) {
      Trigger trigger = draft.trigger;
      boolean exploited = trigger.frame().exploit() && draft.cargo != null;
      if (exploited
          && trigger.first() > place.group().last()
          && trigger.frame().prepositions().get(preposition) == StopRole.DESTINATION
          && settled(draft.cargo.last() + 1, place.start())) {
        return draft;
      }
    }
    return null;
  }

  private boolean settled(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.is(RouteWordClass.SETTLED, clause.words().get(i))
          && !clause.unit(i).isModifier()) {
        return false;
      }
    }
    return from <= to;
  }

  /** {@code send envoys to X}: the place belongs to a verb whose object is no cargo. */
  private boolean movesOther(Trigger trigger) {
    int next = trigger.last() + 1;
    return !trigger.passive()
        && trigger.frame().object() == RouteFrame.Slot.CARGO
        && next < clause.size()
        && clause.unit(next).is(Unit.Kind.ACTOR);
  }
}
