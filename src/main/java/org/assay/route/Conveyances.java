package org.assay.route;

import java.util.Locale;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.CommodityCategory;

/**
 * Tells what goes somewhere for the sake of what it carries: {@code boats from X land in Y}, {@code
 * couriers fly to Z}. It stands for a cargo said elsewhere.
 */
final class Conveyances {

  private final RouteWords words;
  private final Clause clause;

  Conveyances(RouteWords words, Clause clause) {
    this.words = words;
    this.clause = clause;
  }

  /** Index of the conveyance that is the subject of a verb of going, or -1. */
  int subject(Trigger trigger) {
    boolean goes =
        trigger.isVerb()
            && !trigger.passive()
            && trigger.frame().subject() == Slot.CARGO
            && trigger.frame().cargo() != CargoKind.PEOPLE
            && !trigger.frame().exploit();
    for (int i = trigger.first() - 1; goes && i >= 0; i--) {
      if (isConveyance(i) && first(i)) {
        return isMoved(i, trigger) ? -1 : i;
      }
      Unit unit = clause.unit(i);
      if ((unit.is(Unit.Kind.ACTOR) && !led(i))
          || unit.is(Unit.Kind.CARGO)
          || clause.isWord(i, ",")
          || words.is(RouteWordClass.ANAPHOR, unit.word())
          || words.is(RouteWordClass.BOUNDARY, unit.word())) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code aircraft stolen in X land in Y}: it is a cargo itself. */
  private boolean isMoved(int at, Trigger trigger) {
    return clause.unit(at).is(Unit.Kind.CARGO)
        && at + 1 < trigger.first()
        && clause.unit(at + 1).pos().equals("VERB");
  }

  private boolean isConveyance(int at) {
    Unit unit = clause.unit(at);
    boolean named =
        unit.is(Unit.Kind.ACTOR)
            || (unit.is(Unit.Kind.CARGO) && unit.mention().label() == CommodityCategory.VEHICLES);
    String word = unit.word();
    if (named) {
      String text = unit.mention().text().toLowerCase(Locale.ROOT);
      word = text.substring(text.lastIndexOf(' ') + 1);
    }
    return words.is(RouteWordClass.CONVEYANCE, word);
  }

  /** {@code boats of dealers}: a preposition leads to the actor. */
  private boolean led(int actor) {
    int i = actor;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return words.prepositions().before(clause.words(), i) != null;
  }

  /** Whether no preposition makes it something else than a subject. */
  private boolean first(int at) {
    int i = at;
    while (i > 0
        && (clause.unit(i - 1).isModifier()
            || clause.unit(i - 1).isNoun()
            || clause.words().get(i - 1).endsWith("ing"))) {
      i--;
    }
    return i == 0
        || clause.isWord(i - 1, ",")
        || clause.isWord(i - 1, ":")
        || clause.is(words, RouteWordClass.AND, i - 1)
        || clause.is(words, RouteWordClass.BOUNDARY, i - 1);
  }
}
