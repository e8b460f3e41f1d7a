package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.WordForm;

/** Says of each draft of a clause what it moves, or whose cargo it shares. */
final class CargoFiller {

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final CargoSlots cargo;
  private final LeftCargo left;
  private final NounCargo nouns;

  CargoFiller(RouteRules rules, Clause clause, List<Draft> drafts, CargoSlots cargo) {
    this.words = rules.words();
    this.clause = clause;
    this.drafts = drafts;
    this.cargo = cargo;
    this.left = new LeftCargo(words, clause, drafts, cargo);
    this.nouns = new NounCargo(rules, clause, drafts, cargo, left);
  }

  /** Fills the cargo of the draft at an index of the clause's drafts. */
  void fill(int index) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    RouteFrame frame = trigger.frame();
    if (!trigger.isVerb()) {
      nouns.fill(index);
      return;
    }
    if (frame.object() != Slot.CARGO && frame.subject() != Slot.CARGO) {
      Group load = cargo.load(trigger.last());
      if (load != null) {
        draft.cargo(load);
      }
      return;
    }
    Group own;
    boolean takesObject = frame.object() == Slot.CARGO;
    own = takesObject && !trigger.passive() ? cargo.object(trigger.last(), frame.cargo()) : null;
    if (own != null) {
      draft.cargo(own);
      return;
    }
    if (takesObject && !trigger.passive() && pronounAfter(trigger.last())) {
      draft.anaphor(trigger.last() + 1);
      return;
    }
    if (takesObject && !trigger.passive()) {
      Draft next = objectTrigger(index);
      if (next != null) {
        draft.link(next.trigger);
        return;
      }
    }
    boolean subject = frame.subject() == Slot.CARGO || (takesObject && trigger.passive());
    boolean other =
        takesObject
            && trigger.last() + 1 < clause.size()
            && (clause.unit(trigger.last() + 1).isNoun()
                || clause.unit(trigger.last() + 1).is(Unit.Kind.ACTOR));
    if (subject || (trigger.form() == WordForm.ING && !other)) {
      left.fill(index);
    }
  }

  /** {@code ship it}, {@code drop loads}. */
  private boolean pronounAfter(int verb) {
    int i = clause.skipModifiers(verb + 1);
    return i < clause.size()
        && words.is(RouteWordClass.PRONOUN, clause.words().get(i))
        && !clause.is(words, RouteWordClass.OF, i + 1);
  }

  /** {@code smuggle shipments of X}: the noun trigger that is the object. */
  private Draft objectTrigger(int index) {
    if (index + 1 >= drafts.size()) {
      return null;
    }
    Draft next = drafts.get(index + 1);
    if (next.trigger.frame().kind() != Kind.NOUN) {
      return null;
    }
    for (int i = drafts.get(index).trigger.last() + 1; i < next.trigger.first(); i++) {
      Unit unit = clause.unit(i);
      if (!unit.isModifier() && !unit.is(Unit.Kind.CARGO) && !unit.isNoun()) {
        return null;
      }
    }
    return next;
  }
}
