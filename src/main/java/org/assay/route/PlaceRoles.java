package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.model.StopRole;

/** Gives the places of a clause their roles in its drafts. */
final class PlaceRoles {

  private static final String BETWEEN = "between";
  private static final int SEQUEL_REACH = 4;

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
    boolean filled = false;
    for (String preposition : place.outer()) {
      filled |= fill(place, preposition);
    }
    if (!filled && place.lead() != null) {
      filled = fill(place, place.inner());
    }
    if (!filled && place.outer().stream().anyMatch(p -> words.is(WordClass.FOR, p))) {
      bound(place);
    }
  }

  /** {@code to X, for Y}: what has come to a place goes on from there. */
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
  }

  private boolean fill(PlacePhrase place, String preposition) {
    Draft draft = accepting(place, preposition);
    if (draft == null) {
      return false;
    }
    StopRole role = role(draft, place, preposition);
    boolean goesOn =
        words.is(WordClass.ONWARD, preposition)
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
    if (!clause.is(words, WordClass.OR, i)) {
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
      if (words.is(WordClass.SEQUEL, clause.words().get(i))) {
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
            && (words.is(WordClass.GATE, place.lead()) || words.is(WordClass.GATE, place.inner()));
    return gate && role == StopRole.DESTINATION ? StopRole.TRANSIT : role;
  }

  /** The nearest trigger that takes the preposition: left of the place, else right of it. */
  private Draft accepting(PlacePhrase place, String preposition) {
    Draft modified = ofCargoBefore(place, preposition);
    modified = modified == null ? whereCargoIs(place, preposition) : modified;
    if (modified != null) {
      return modified;
    }
    if (ofOtherCargo(place, preposition)) {
      return null;
    }
    int depth = clause.unit(place.group().first()).depth();
    boolean open = words.roles().containsKey(preposition);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Trigger trigger = draft.trigger;
      boolean idle = trigger.isVerb() && draft.by == Draft.CargoBy.NOTHING;
      if (idle && trigger.first() < place.start() && movesOther(trigger)) {
        break;
      }
      if (idle
          || trigger.first() >= place.start()
          || clause.unit(trigger.first()).depth() > depth) {
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
    return following(place, preposition);
  }

  /** {@code From X, eels are taken}: the trigger right of a place. */
  private Draft following(PlacePhrase place, String preposition) {
    for (Draft draft : drafts) {
      Trigger trigger = draft.trigger;
      if (trigger.first() > place.group().last()
          && trigger.frame().prepositions().containsKey(preposition)) {
        boolean other =
            boundaryBetween(place.group().last(), trigger.first()) || ofNoun(place, trigger);
        return other ? null : draft;
      }
    }
    return null;
  }

  /** {@code patrols along X, drugs pass}: the place belongs to a noun of what comes before. */
  private boolean ofNoun(PlacePhrase place, Trigger trigger) {
    int before = place.start() - 1;
    boolean noun = before >= 0 && clause.unit(before).isNoun();
    return noun
        && clause.isWord(place.group().last() + 1, ",")
        && commaBetween(place.group().last(), trigger.first());
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

  /**
   * {@code pills ordered from X, khat from Y}: the second place is not where the first are from.
   */
  private boolean ofOtherCargo(PlacePhrase place, String preposition) {
    Draft before = Draft.lastBefore(drafts, place.start());
    int cargo = place.start() - 1;
    return words.roles().get(preposition) == StopRole.ORIGIN
        && cargo >= 0
        && !agent(cargo)
        && clause.unit(cargo).is(Unit.Kind.CARGO)
        && before != null
        && before.cargo != null
        && before.trigger.last() < cargo
        && before.cargo.last() < before.trigger.first();
  }

  /** {@code carried by passengers}. */
  private boolean agent(int unit) {
    int i = unit - 1;
    while (i >= 0 && clause.unit(i).isModifier()) {
      i--;
    }
    return i >= 0 && words.is(WordClass.MEANS, clause.words().get(i));
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
      if (!words.is(WordClass.SETTLED, clause.words().get(i)) && !clause.unit(i).isModifier()) {
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

  private boolean boundaryBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String word = clause.words().get(i);
      if (newSubject(i)) {
        return true;
      }
      if (words.is(WordClass.BOUNDARY, word)) {
        // "but also" goes on with the same statement.
        PhraseTable.Hit<String> joiner = words.joiners().at(clause.words(), i);
        if (joiner == null || joiner.length() == 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code , and dealers}: a statement with a subject of its own. */
  private boolean newSubject(int comma) {
    return clause.isWord(comma, ",")
        && clause.is(words, WordClass.AND, comma + 1)
        && comma + 2 < clause.size()
        && clause.unit(comma + 2).is(Unit.Kind.ACTOR);
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (clause.isWord(i, ",") && !inList(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code leave A, B and C for D}: the comma only parts the places of a list. */
  private boolean inList(int comma) {
    return places.stream()
        .map(PlacePhrase::group)
        .anyMatch(group -> (group.first() < comma && comma < group.last()) || series(group, comma));
  }

  /** {@code in X, in factories and on farms in Y}: the comma parts places of one series. */
  private boolean series(Group before, int comma) {
    return before.last() + 1 == comma && clause.is(words, WordClass.LOCATING, comma + 1);
  }
}
