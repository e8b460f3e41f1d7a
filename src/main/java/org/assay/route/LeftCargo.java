package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.WordForm;
import org.assay.model.MentionType;

/** Finds the cargo of triggers whose cargo stands left of them. */
final class LeftCargo {

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;
  private final CargoSlots cargo;
  private final Conveyances conveyances;

  LeftCargo(RouteWords words, Clause clause, List<Draft> drafts, CargoSlots cargo) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
    this.cargo = cargo;
    this.conveyances = new Conveyances(words, clause);
  }

  /** Cargo of a verb whose cargo stands left: a noun that names it, else the nearest of cargoes. */
  void fill(int index) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    int conveyance = conveyances.subject(trigger);
    if (conveyance >= 0) {
      carried(index, conveyance);
      return;
    }
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
    Draft before = left == null ? null : coordinated(index);
    if (before != null && left.first() > before.trigger.last()) {
      draft.link(before.trigger);
      return;
    }
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
    if (anaphor >= 0 && ofActorBefore(anaphor)) {
      return;
    }
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

  /** {@code X pass A with Y, and are taken to B}: the verb before, which has the same subject. */
  private Draft coordinated(int index) {
    Trigger trigger = drafts.get(index).trigger;
    int i = trigger.first() - 1;
    while (i > 0 && (clause.unit(i).pos().equals("AUX") || clause.unit(i).pos().equals("ADV"))) {
      i--;
    }
    if (!clause.is(words, RouteWordClass.AND, i) && !clause.is(words, RouteWordClass.OR, i)) {
      return null;
    }
    for (int j = index - 1; j >= 0; j--) {
      Draft other = drafts.get(j);
      if (other.trigger.isVerb() && other.trigger.form() != WordForm.ING) {
        boolean subject =
            other.trigger.passive()
                ? clause.unit(other.trigger.first() - 1).pos().equals("AUX")
                    || clause.unit(other.trigger.first() - 1).pos().equals("ADV")
                : other.trigger.frame().subject() == Slot.CARGO;
        return subject && other.by != Draft.CargoBy.NOTHING ? other : null;
      }
    }
    return null;
  }

  /** {@code boats arrive with X}, {@code boats running through A bring X}, {@code boats arrive}. */
  private void carried(int index, int conveyance) {
    Draft draft = drafts.get(index);
    Group load = cargo.load(draft.trigger.last());
    Trigger next = index + 1 < drafts.size() ? drafts.get(index + 1).trigger : null;
    boolean brings =
        next != null
            && next.isVerb()
            && next.frame().object() == Slot.CARGO
            && !next.passive()
            && cargo.object(next.last(), next.frame().cargo()) != null;
    if (load != null) {
      draft.cargo(load);
    } else if (brings) {
      draft.link(next);
    } else {
      draft.anaphor(conveyance);
    }
  }

  /** {@code dealers, who travel}: the word stands for an actor. */
  private boolean ofActorBefore(int anaphor) {
    int i = anaphor - 1;
    i -= clause.isWord(i, ",") ? 1 : 0;
    return i >= 0
        && words.is(RouteWordClass.RELATIVE, clause.words().get(anaphor))
        && clause.unit(i).is(Unit.Kind.ACTOR)
        && clause.unit(i).mention().type() == MentionType.ACTOR;
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
    return words.is(RouteWordClass.RELATIVE, clause.words().get(anaphor))
        && anaphor - left.last() <= 8;
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
    return actor && !listed && (i == 0 || words.prepositions().before(clause.words(), i) == null);
  }

  /** {@code opium is refined and leaves as heroin}: what the cargo has become, or null. */
  private Group become(Trigger trigger) {
    boolean as =
        !trigger.passive()
            && clause.is(words, RouteWordClass.AS, trigger.last() + 1)
            && trigger.frame().subject() == Slot.CARGO;
    return as ? cargo.object(trigger.last() + 1, CargoKind.GOODS) : null;
  }
}
