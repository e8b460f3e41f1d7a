package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.knowledge.WordForm;
import org.assay.model.MentionType;

/** Says of each draft of a clause what it moves, or whose cargo it shares. */
final class CargoFiller {

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final CargoSlots cargo;

  CargoFiller(RouteWords words, Clause clause, List<Draft> drafts, CargoSlots cargo) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
    this.cargo = cargo;
  }

  /** Fills the cargo of the draft at an index of the clause's drafts. */
  void fill(int index) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    RouteFrame frame = trigger.frame();
    if (!trigger.isVerb()) {
      fillNoun(index);
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
      fillLeft(index);
    }
  }

  private void fillNoun(int index) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    Group own =
        cargo.after(
            trigger.last(), trigger.frame().cargo(), WordClass.OF, WordClass.IN, WordClass.FOR);
    own = own == null ? cargo.compound(trigger.first(), trigger.frame().cargo()) : own;
    Draft linked = containerAfter(index);
    if (own != null) {
      draft.cargo(own);
    } else if (linked != null) {
      draft.link(linked.trigger);
    } else if (trigger.isRole()) {
      Draft mover = moverAfter(index);
      if (mover != null) {
        draft.link(mover.trigger);
      } else if (ofOther(trigger.last())) {
        draft.dead = true;
      } else if (anaphorAfter(trigger.last())) {
        draft.anaphor(trigger.last() + 1);
      } else if (clause.is(words, WordClass.TO, trigger.last() + 1) && verbSoon(index)) {
        draft.link(drafts.get(index + 1).trigger);
      }
    } else if (trigger.frame().weak()) {
      if (index + 1 < drafts.size()) {
        draft.link(drafts.get(index + 1).trigger);
      }
    } else if (trigger.frame().least() == 0) {
      fillLeft(index);
    } else if (index > 0 && (draft.sequel || afterPreposition(trigger.first()))) {
      draft.link(drafts.get(index - 1).trigger);
    } else if (trigger.frame().exploit()) {
      fillLeft(index);
    } else if (!trigger.frame().weak()) {
      Group purpose = cargo.purpose(trigger.last());
      if (purpose != null) {
        draft.cargo(purpose);
      }
    }
  }

  /** {@code ship it}, {@code drop loads}. */
  private boolean pronounAfter(int verb) {
    int i = skipModifiers(verb + 1);
    return i < clause.size()
        && words.is(WordClass.PRONOUN, clause.words().get(i))
        && !clause.is(words, WordClass.OF, i + 1);
  }

  /** {@code used as a transit point to smuggle X}. */
  private boolean verbSoon(int index) {
    if (index + 1 >= drafts.size()) {
      return false;
    }
    Trigger next = drafts.get(index + 1).trigger;
    return next.isVerb() && next.first() - drafts.get(index).trigger.last() <= 3;
  }

  /** {@code for these substances}. */
  private boolean anaphorAfter(int noun) {
    boolean of =
        clause.is(words, WordClass.OF, noun + 1) || clause.is(words, WordClass.FOR, noun + 1);
    int i = skipModifiers(noun + 2);
    return of && i < clause.size() && words.is(WordClass.ANAPHOR, clause.words().get(i));
  }

  /** {@code a gateway for dealers who smuggle X}: the verb of the actor that the role is for. */
  private Draft moverAfter(int index) {
    int actor = actorAfter(drafts.get(index).trigger.last());
    for (Draft draft : actor < 0 ? List.<Draft>of() : drafts) {
      int between = draft.trigger.first() - actor;
      if (draft.trigger.isVerb() && between > 0 && between <= 2) {
        return draft;
      }
    }
    return null;
  }

  /** {@code a source of revenue}, {@code a destination for tourists}: what is named is no cargo. */
  private boolean ofOther(int noun) {
    int i = skipModifiers(noun + 2);
    boolean of = clause.is(words, WordClass.OF, noun + 1) && i < clause.size();
    boolean known =
        of
            && (clause.unit(i).is(Unit.Kind.CARGO)
                || clause.unit(i).isPlace()
                || clause.is(words, WordClass.ANAPHOR, i)
                || clause.is(words, WordClass.CONTAINER, i)
                || clause.unit(i).pos().equals("CCONJ")
                || drafts.stream().anyMatch(d -> d.trigger.first() == i));
    return (of && !known) || actorAfter(noun) >= 0;
  }

  /** Index of the actor that a noun is {@code for}, or -1. */
  private int actorAfter(int noun) {
    int i = skipModifiers(noun + 2);
    boolean actor =
        clause.is(words, WordClass.FOR, noun + 1)
            && i < clause.size()
            && clause.unit(i).is(Unit.Kind.ACTOR)
            && clause.unit(i).mention().type() == MentionType.ACTOR;
    return actor ? i : -1;
  }

  private int skipModifiers(int from) {
    int i = from;
    while (i < clause.size() && clause.unit(i).isModifier()) {
      i++;
    }
    return i;
  }

  /** {@code through illicit routes}, {@code for onward shipment}: part of what goes before. */
  private boolean afterPreposition(int noun) {
    int i = noun;
    while (i > 0 && (clause.unit(i - 1).isModifier() || clause.unit(i - 1).isNoun())) {
      i--;
    }
    return words.prepositions().before(clause.words(), i) != null;
  }

  /** Cargo of a verb whose cargo stands left: a noun that names it, else the nearest of cargoes. */
  private void fillLeft(int index) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    boolean actor = trigger.passive() ? ofActor(trigger.first()) : byActor(trigger);
    if (actor) {
      return;
    }
    Group left = become(trigger);
    if (left != null) {
      draft.cargo(left);
      return;
    }
    left = cargo.left(trigger.first(), -1, trigger.frame().cargo());
    int nearest = left == null ? -1 : left.last();
    Trigger noun = null;
    for (int i = index - 1; i >= 0 && noun == null; i--) {
      Trigger other = drafts.get(i).trigger;
      boolean names = other.frame().kind() == Kind.NOUN;
      if (names && other.last() > nearest) {
        noun = other;
      }
    }
    int anaphor =
        cargo.anaphor(trigger.first(), Math.max(nearest, noun == null ? -1 : noun.last()));
    if (anaphor >= 0 && noun == null && (left == null || !relative(anaphor, left))) {
      draft.anaphor(anaphor);
    } else if (noun != null && anaphor < 0) {
      draft.link(noun);
    } else if (left != null) {
      draft.cargo(left);
    } else if (noun != null) {
      draft.link(noun);
    } else if (anaphor >= 0) {
      draft.anaphor(anaphor);
    }
  }

  /** {@code that dealers have entered X}: the one who moves is no cargo. */
  private boolean byActor(Trigger trigger) {
    int i = trigger.first() - 1;
    while (i > 0 && (clause.unit(i).pos().equals("AUX") || clause.unit(i).pos().equals("ADV"))) {
      i--;
    }
    boolean actor =
        i >= 0
            && trigger.form() != WordForm.ING
            && trigger.frame().subject() == Slot.CARGO
            && clause.unit(i).is(Unit.Kind.ACTOR)
            && clause.unit(i).mention().type() == MentionType.ACTOR;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    boolean listed = i > 0 && clause.unit(i - 1).pos().equals("CCONJ");
    return actor
        && !listed
        && (i == 0 || words.prepositions().before(clause.words(), i) == null);
  }

  /** {@code opium is refined and leaves as heroin}: what the cargo has become, or null. */
  private Group become(Trigger trigger) {
    boolean as =
        !trigger.passive()
            && clause.is(words, WordClass.AS, trigger.last() + 1)
            && trigger.frame().subject() == Slot.CARGO;
    return as ? cargo.object(trigger.last() + 1, CargoKind.GOODS) : null;
  }

  /** {@code dealers, driven from}: the participle is of an actor. */
  private boolean ofActor(int participle) {
    int i = participle - 1;
    while (i > 0 && (clause.unit(i).pos().equals("ADV") || clause.isWord(i, ","))) {
      i--;
    }
    return i >= 0
        && clause.unit(i).is(Unit.Kind.ACTOR)
        && clause.unit(i).mention().type() == MentionType.ACTOR
        && words.prepositions().before(clause.words(), i) == null;
  }

  /** {@code X, which}; {@code X (some of which}: the word stands for the cargo before it. */
  private boolean relative(int anaphor, Group left) {
    return words.is(WordClass.RELATIVE, clause.words().get(anaphor)) && anaphor - left.last() <= 8;
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

  /** {@code hub for the trade}, {@code movement of shipments}: the trigger after {@code of}. */
  private Draft containerAfter(int index) {
    Trigger trigger = drafts.get(index).trigger;
    boolean of =
        clause.is(words, WordClass.OF, trigger.last() + 1)
            || clause.is(words, WordClass.FOR, trigger.last() + 1);
    if (!of || index + 1 >= drafts.size()) {
      return null;
    }
    Draft next = drafts.get(index + 1);
    return next.trigger.first() - trigger.last() <= 4 ? next : null;
  }
}
