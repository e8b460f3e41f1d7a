package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Gives the places of a clause their roles in its drafts. */
final class PlaceRoles {

  private static final String BETWEEN = "between";
  private static final String TO = "to";
  private static final int SEQUEL_REACH = 4;

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final List<PlacePhrase> places;
  private final PlaceTakers takers;

  PlaceRoles(RouteWords words, Clause clause, List<Draft> drafts, List<PlacePhrase> places) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
    this.places = places;
    this.takers = new PlaceTakers(words, clause, drafts, new Bounds(words, clause, places));
  }

  void assign() {
    BarePlaces bare = new BarePlaces(words, clause, drafts);
    for (PlacePhrase place : places) {
      if (place.outer().isEmpty()) {
        bare.assign(place);
      } else {
        led(place);
      }
      bare.relative(place);
    }
    drafts.stream().filter(this::passesThrough).forEach(draft -> draft.home(StopRole.TRANSIT));
  }

  /** {@code X pass through on their way to Y}: through the report's own country. */
  private boolean passesThrough(Draft draft) {
    int next = draft.trigger.last() + 1;
    if (!draft.trigger.isVerb()
        || draft.trigger.frame().subject() != RouteFrame.Slot.CARGO
        || draft.by == Draft.CargoBy.NOTHING
        || next >= clause.size()
        || words.roles().get(clause.words().get(next)) != StopRole.TRANSIT
        || draft.has(StopRole.TRANSIT)) {
      return false;
    }
    int after = next + 1;
    return after == clause.size()
        || (clause.unit(after).is(Unit.Kind.WORD)
            && (clause.isWord(after, ",")
                || words.prepositions().at(clause.words(), after) != null));
  }

  private void led(PlacePhrase place) {
    if (place.outer().contains(BETWEEN) || BETWEEN.equals(place.inner())) {
      Draft draft = Draft.lastBefore(drafts, place.start());
      if (draft != null && place.group().members().size() > 1) {
        BarePlaces.between(draft, place.group());
      }
      return;
    }
    boolean filled = objectIn(place);
    for (String preposition : filled ? List.<String>of() : place.outer()) {
      filled |= fill(place, preposition);
    }
    if (!filled && place.lead() != null) {
      filled = fill(place, place.inner());
    }
    if (!filled && place.outer().stream().anyMatch(p -> words.is(RouteWordClass.FOR, p))) {
      bound(place);
    }
  }

  /** {@code flee war in X}, {@code enter ports in X}: what a verb takes for a place lies there. */
  private boolean objectIn(PlacePhrase place) {
    Draft draft = Draft.lastBefore(drafts, place.start());
    boolean takes =
        draft != null
            && draft.trigger.isVerb()
            && !draft.trigger.passive()
            && draft.by != Draft.CargoBy.NOTHING
            && draft.trigger.frame().object().role() != null
            && draft.stops.isEmpty()
            && place.outer().stream().allMatch(p -> words.is(RouteWordClass.LOCATING, p));
    int i = place.start() - 1;
    while (takes && i > draft.trigger.last() && describes(i)) {
      i--;
    }
    if (!takes || i > draft.trigger.last() || place.start() - 1 == draft.trigger.last()) {
      return false;
    }
    draft.stop(draft.trigger.frame().object().role(), place.group());
    return true;
  }

  private boolean describes(int at) {
    Unit unit = clause.unit(at);
    return unit.isNoun()
        || unit.isModifier()
        || clause.is(words, RouteWordClass.AND, at)
        || clause.is(words, RouteWordClass.OF, at);
  }

  /**
   * {@code to X, for Y}: what has come to a place goes on from there; {@code for buyers in Y}: it
   * ends there.
   */
  private void bound(PlacePhrase place) {
    int before = place.start() - 1;
    before -= clause.isWord(before, ",") ? 1 : 0;
    Draft draft = Draft.lastBefore(drafts, place.start());
    for (Draft.Filled stop : draft == null ? List.<Draft.Filled>of() : draft.said()) {
      if (stop.unit() == before && stop.role() != StopRole.ORIGIN) {
        draft.goOn();
        draft.stop(StopRole.DESTINATION, place.group());
        return;
      }
    }
    Draft taker = place.lead() == null ? null : takers.find(place, TO);
    boolean use = place.lead() != null && words.is(RouteWordClass.PURPOSE, place.lead());
    boolean what = taker != null && place.start() > taker.trigger.last() + 1;
    if (taker != null && (use || what || !taker.trigger.isRole()) && !taker.stops.isEmpty()) {
      taker.goOn();
      taker.stop(StopRole.DESTINATION, place.group());
    }
  }

  private boolean fill(PlacePhrase place, String preposition) {
    Draft draft = takers.find(place, preposition);
    if (draft == null) {
      return false;
    }
    StopRole role = role(draft, place, preposition);
    boolean goesOn =
        words.is(RouteWordClass.ONWARD, preposition)
            || (role == StopRole.DESTINATION && sequelBefore(draft, place));
    if (goesOn) {
      draft.goOn();
      draft.sequel = true;
    }
    draft.stop(role, place.group());
    Draft other = alternative(draft);
    if (other != null && other.trigger.frame().prepositions().containsKey(preposition)) {
      other.stop(role(other, place, preposition), place.group());
    }
    return true;
  }

  /** {@code passes or is sold in X}: the verb before, whose place stands after the second. */
  private Draft alternative(Draft draft) {
    int i = draft.trigger.first() - 1;
    while (i > 0 && clause.unit(i).pos().equals("AUX")) {
      i--;
    }
    if (!clause.is(words, RouteWordClass.OR, i)) {
      return null;
    }
    for (Draft other : drafts) {
      if (other.trigger.last() == i - 1 && other.stops.isEmpty()) {
        return other;
      }
    }
    return null;
  }

  /** {@code by road to X and then by air to Y}. */
  private boolean sequelBefore(Draft draft, PlacePhrase place) {
    int from = Math.max(draft.trigger.last() + 1, place.start() - SEQUEL_REACH);
    for (int i = place.start() - 1; i >= from; i--) {
      if (words.is(RouteWordClass.SEQUEL, clause.words().get(i))) {
        return true;
      }
      if (clause.unit(i).isPlace()) {
        return false;
      }
    }
    return false;
  }

  private StopRole role(Draft draft, PlacePhrase place, String preposition) {
    StopRole role = draft.trigger.frame().prepositions().get(preposition);
    boolean gate =
        place.lead() != null
            && (words.is(RouteWordClass.GATE, place.lead())
                || words.is(RouteWordClass.GATE, place.inner()));
    // "sold across the border in X"
    boolean beyond = words.roles().get(preposition) == StopRole.TRANSIT;
    return gate && !beyond && role == StopRole.DESTINATION ? StopRole.TRANSIT : role;
  }
}
