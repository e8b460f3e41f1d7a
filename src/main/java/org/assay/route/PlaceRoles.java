package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.RouteWords.WordClass;
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
    BarePlaces bare = new BarePlaces(words, clause, drafts);
    for (PlacePhrase place : places) {
      bare.relative(place);
      if (place.outer().isEmpty()) {
        bare.assign(place);
      } else {
        led(place);
      }
    }
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
      fill(place, place.inner());
    }
  }

  private boolean fill(PlacePhrase place, String preposition) {
    Draft draft = accepting(place, preposition);
    if (draft == null) {
      return false;
    }
    if (words.is(WordClass.ONWARD, preposition)) {
      draft.goOn();
    }
    draft.stop(role(draft, place, preposition), place.group());
    return true;
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
      boolean idle = trigger.isVerb() && draft.by == Draft.CargoBy.NOTHING;
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
      String word = clause.words().get(i);
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

  private boolean commaBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (clause.isWord(i, ",")) {
        return true;
      }
    }
    return false;
  }
}
