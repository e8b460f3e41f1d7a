package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;

/** Says what the nouns of a clause move: what is beside them, or what another trigger moves. */
final class NounCargo {

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final CargoSlots cargo;
  private final LeftCargo left;
  private final Movers movers;

  NounCargo(RouteRules rules, Clause clause, List<Draft> drafts, CargoSlots cargo, LeftCargo left) {
    this.words = rules.words();
    this.movers = new Movers(rules);
    this.clause = clause;
    this.drafts = drafts;
    this.cargo = cargo;
    this.left = left;
  }

  /** Fills the cargo of the draft at an index of the clause's drafts. */
  void fill(int index) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    Group own =
        cargo.after(
            trigger.last(),
            trigger.frame().cargo(),
            RouteWordClass.OF,
            RouteWordClass.IN,
            RouteWordClass.FOR);
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
      } else if (clause.is(words, RouteWordClass.TO, trigger.last() + 1) && verbSoon(index)) {
        draft.link(drafts.get(index + 1).trigger);
      }
    } else if (trigger.frame().weak()) {
      if (index + 1 < drafts.size()) {
        draft.link(drafts.get(index + 1).trigger);
      }
    } else if (trigger.frame().least() == 0) {
      left.fill(index);
    } else if (index > 0 && (draft.sequel || afterPreposition(trigger.first()))) {
      if (mayShare(trigger, drafts.get(index - 1))) {
        draft.link(drafts.get(index - 1).trigger);
      }
    } else if (trigger.frame().exploit()) {
      left.fill(index);
    } else if (!trigger.frame().weak()) {
      Group purpose = cargo.purpose(trigger.last());
      if (purpose != null) {
        draft.cargo(purpose);
      }
    }
  }

  /** {@code the heroin trade after the extradition of a leader}: goods are not extradited. */
  private boolean mayShare(Trigger trigger, Draft before) {
    boolean people = trigger.frame().cargo() == CargoKind.PEOPLE;
    return !people
        || before.cargo == null
        || clause.unit(before.cargo.first()).mention().type() == MentionType.PEOPLE;
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
        clause.is(words, RouteWordClass.OF, noun + 1)
            || clause.is(words, RouteWordClass.FOR, noun + 1);
    int i = clause.skipModifiers(noun + 2);
    return of && i < clause.size() && words.is(RouteWordClass.ANAPHOR, clause.words().get(i));
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
    int i = clause.skipModifiers(noun + 2);
    boolean of = clause.is(words, RouteWordClass.OF, noun + 1) && i < clause.size();
    boolean known =
        of
            && (clause.unit(i).is(Unit.Kind.CARGO)
                || clause.unit(i).isPlace()
                || clause.is(words, RouteWordClass.ANAPHOR, i)
                || clause.is(words, RouteWordClass.CONTAINER, i)
                || clause.unit(i).pos().equals("CCONJ")
                || drafts.stream().anyMatch(d -> d.trigger.first() == i));
    int actor = actorAfter(noun);
    return (of && !known) || (actor >= 0 && !movers.has(clause.unit(actor).mention()));
  }

  /** Index of the actor that a noun is {@code for}, or -1. */
  private int actorAfter(int noun) {
    int i = clause.skipModifiers(noun + 2);
    boolean actor =
        clause.is(words, RouteWordClass.FOR, noun + 1)
            && i < clause.size()
            && clause.unit(i).is(Unit.Kind.ACTOR)
            && clause.unit(i).mention().type() == MentionType.ACTOR;
    return actor ? i : -1;
  }

  /** {@code through illicit routes}, {@code for onward shipment}: part of what goes before. */
  private boolean afterPreposition(int noun) {
    int i = noun;
    while (i > 0 && (clause.unit(i - 1).isModifier() || clause.unit(i - 1).isNoun())) {
      i--;
    }
    return words.prepositions().before(clause.words(), i) != null;
  }

  /** {@code hub for the trade}, {@code movement of shipments}: the trigger after {@code of}. */
  private Draft containerAfter(int index) {
    Trigger trigger = drafts.get(index).trigger;
    boolean of =
        clause.is(words, RouteWordClass.OF, trigger.last() + 1)
            || clause.is(words, RouteWordClass.FOR, trigger.last() + 1);
    if (!of || index + 1 >= drafts.size()) {
      return null;
    }
    Draft next = drafts.get(index + 1);
    return next.trigger.first() - trigger.last() <= 4 ? next : null;
  }
}
