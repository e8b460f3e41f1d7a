package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Tells where other goods or people come from, not what a clause says to be moved. */
final class OtherOrigins {

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;

  OtherOrigins(RouteWords words, Clause clause, List<Draft> drafts) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
  }

  boolean have(PlacePhrase place, String preposition) {
    return ofOtherCargo(place, preposition) || ofActor(place, preposition);
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

  /**
   * {@code making use of seamen from X}, {@code sold to buyers from X}: nothing comes from there.
   */
  private boolean ofActor(PlacePhrase place, String preposition) {
    int actor = place.start() - 1;
    if (words.roles().get(preposition) != StopRole.ORIGIN
        || actor < 1
        || !clause.unit(actor).is(Unit.Kind.ACTOR)) {
      return false;
    }
    int i = actor;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return clause.is(words, RouteWordClass.OF, i - 1)
        || clause.is(words, RouteWordClass.TO, i - 1)
        || clause.is(words, RouteWordClass.FOR, i - 1);
  }

  /** {@code carried by passengers}. */
  private boolean agent(int unit) {
    int i = unit - 1;
    while (i >= 0 && clause.unit(i).isModifier()) {
      i--;
    }
    return i >= 0 && words.is(RouteWordClass.MEANS, clause.words().get(i));
  }
}
