package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.knowledge.WordForm;
import org.assay.model.StopRole;

/** Triggers of a clause to drafts: each with its own cargo and places. */
final class SlotFiller {

  private final RouteRules rules;
  private final GroupReader groupReader;
  private final PlacePhrases placePhrases;
  private final RoleReader roleReader;
  private final BearerFinder bearerFinder;
  private final TriggerFinder triggerFinder;

  SlotFiller(RouteRules rules) {
    this.rules = rules;
    this.groupReader = new GroupReader(rules.words());
    this.placePhrases = new PlacePhrases(rules.words());
    this.roleReader = new RoleReader(rules.roles(), rules.words());
    this.bearerFinder = new BearerFinder(rules.words());
    this.triggerFinder = new TriggerFinder(rules);
  }

  /** Drafts in the order of their triggers; some without places. */
  List<Draft> fill(Clause clause) {
    List<Group> groups = groupReader.read(clause);
    List<PlacePhrase> places = placePhrases.read(clause, groups);
    CargoSlots cargo = new CargoSlots(rules.words(), clause, groups);
    List<RolePhrase> roles = roleReader.read(clause);
    List<Draft> drafts = new ArrayList<>(roleDrafts(clause, roles, places, cargo));
    for (Trigger trigger : triggerFinder.find(clause, roles, cargo)) {
      drafts.add(new Draft(trigger));
    }
    drafts.sort((a, b) -> Integer.compare(a.trigger.first(), b.trigger.first()));
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).by == Draft.CargoBy.NOTHING) {
        fillCargo(clause, drafts, i, cargo);
      }
      if (drafts.get(i).trigger.frame().kind() == Kind.WAY) {
        BearerFinder.Bearer bearer = bearerFinder.onWay(clause, drafts.get(i).trigger, places);
        bear(drafts.get(i), StopRole.TRANSIT, bearer);
      }
    }
    new PlaceRoles(rules.words(), clause, drafts, places).assign();
    return drafts;
  }

  /** Whether a place stands after a preposition of moving. */
  boolean ledPlace(Clause clause) {
    return placePhrases.read(clause, groupReader.read(clause)).stream()
        .flatMap(place -> place.outer().stream())
        .anyMatch(rules.words().roles()::containsKey);
  }

  private List<Draft> roleDrafts(
      Clause clause, List<RolePhrase> roles, List<PlacePhrase> places, CargoSlots cargo) {
    List<Draft> out = new ArrayList<>();
    BearerFinder.Bearer earlier = null;
    for (RolePhrase phrase : roles) {
      RouteFrame frame =
          new RouteFrame(
              phrase.id(),
              Kind.ROLE,
              Slot.NONE,
              Slot.NONE,
              rules.words().roles(),
              CargoKind.ANY,
              phrase.weak(),
              null,
              false);
      Draft draft =
          new Draft(new Trigger(frame, WordForm.SINGULAR, false, phrase.first(), phrase.last()));
      BearerFinder.Bearer bearer = bearerFinder.find(clause, phrase, places, earlier);
      for (StopRole role : phrase.roles()) {
        bear(draft, role, bearer);
      }
      earlier = bearer;
      Group own = cargo.after(phrase.last(), CargoKind.ANY, "for", "of", "in");
      own = own == null ? cargo.compound(phrase.first(), CargoKind.ANY) : own;
      if (own != null) {
        draft.cargo(own);
        shareBack(clause, out, phrase, own);
      }
      out.add(draft);
    }
    return out;
  }

  private static void bear(Draft draft, StopRole role, BearerFinder.Bearer bearer) {
    if (bearer.home()) {
      draft.home(role);
    } else if (bearer.group() != null) {
      draft.stop(role, bearer.group());
    }
  }

  /** {@code point for and consumer of X}: the first has the cargo of the second. */
  private static void shareBack(Clause clause, List<Draft> earlier, RolePhrase phrase, Group own) {
    if (earlier.isEmpty()) {
      return;
    }
    Draft before = earlier.get(earlier.size() - 1);
    boolean open =
        before.by == Draft.CargoBy.NOTHING
            && (clause.isWord(before.trigger.last() + 1, "for")
                || clause.isWord(before.trigger.last() + 1, "of"))
            && phrase.first() - before.trigger.last() <= 6;
    if (open) {
      before.cargo(own);
    }
  }

  private void fillCargo(Clause clause, List<Draft> drafts, int index, CargoSlots cargo) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    RouteFrame frame = trigger.frame();
    if (!trigger.isVerb()) {
      fillNoun(clause, drafts, index, cargo);
      return;
    }
    Group own;
    boolean takesObject = frame.object() == Slot.CARGO;
    own = takesObject && !trigger.passive() ? cargo.object(trigger.last(), frame.cargo()) : null;
    if (own != null) {
      draft.cargo(own);
      return;
    }
    if (takesObject && !trigger.passive()) {
      Draft next = objectTrigger(clause, drafts, index);
      if (next != null) {
        draft.link(next.trigger);
        return;
      }
    }
    boolean subject = frame.subject() == Slot.CARGO || (takesObject && trigger.passive());
    if (subject || trigger.form() == WordForm.ING) {
      fillLeft(clause, drafts, index, cargo);
    }
  }

  private void fillNoun(Clause clause, List<Draft> drafts, int index, CargoSlots cargo) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    Group own = cargo.after(trigger.last(), trigger.frame().cargo(), "of", "in", "for");
    own = own == null ? cargo.compound(trigger.first(), trigger.frame().cargo()) : own;
    Draft linked = containerAfter(clause, drafts, index);
    if (own != null) {
      draft.cargo(own);
    } else if (linked != null) {
      draft.link(linked.trigger);
    } else if (trigger.isRole()) {
      if (anaphorAfter(clause, trigger.last())) {
        draft.anaphor();
      }
    } else if (trigger.frame().weak()) {
      if (index + 1 < drafts.size()) {
        draft.link(drafts.get(index + 1).trigger);
      }
    } else if (index > 0 && afterPreposition(clause, trigger.first())) {
      draft.link(drafts.get(index - 1).trigger);
    }
  }

  /** {@code for these substances}. */
  private boolean anaphorAfter(Clause clause, int noun) {
    boolean of = clause.isWord(noun + 1, "of") || clause.isWord(noun + 1, "for");
    int i = noun + 2;
    while (of && i < clause.size() && clause.unit(i).isModifier()) {
      i++;
    }
    return of && i < clause.size() && rules.words().is(WordClass.ANAPHOR, clause.words().get(i));
  }

  /** {@code through illicit routes}, {@code for onward shipment}: part of what goes before. */
  private boolean afterPreposition(Clause clause, int noun) {
    int i = noun;
    while (i > 0 && (clause.unit(i - 1).isModifier() || clause.unit(i - 1).isNoun())) {
      i--;
    }
    return rules.words().prepositions().before(clause.words(), i) != null;
  }

  /** Cargo of a verb whose cargo stands left: a noun that names it, else the nearest of cargoes. */
  private void fillLeft(Clause clause, List<Draft> drafts, int index, CargoSlots cargo) {
    Draft draft = drafts.get(index);
    Trigger trigger = draft.trigger;
    Group left = cargo.left(trigger.first(), -1, trigger.frame().cargo());
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
    if (anaphor >= 0 && noun == null && (left == null || !relative(clause, anaphor, left))) {
      draft.anaphor();
    } else if (noun != null && anaphor < 0) {
      draft.link(noun);
    } else if (left != null) {
      draft.cargo(left);
    } else if (noun != null) {
      draft.link(noun);
    } else if (anaphor >= 0) {
      draft.anaphor();
    }
  }

  /** {@code X, which}; {@code X (some of which}: the word stands for the cargo before it. */
  private boolean relative(Clause clause, int anaphor, Group left) {
    return rules.words().is(WordClass.RELATIVE, clause.words().get(anaphor))
        && anaphor - left.last() <= 8;
  }

  /** {@code smuggle shipments of X}: the noun trigger that is the object. */
  private static Draft objectTrigger(Clause clause, List<Draft> drafts, int index) {
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
  private static Draft containerAfter(Clause clause, List<Draft> drafts, int index) {
    Trigger trigger = drafts.get(index).trigger;
    boolean of =
        clause.isWord(trigger.last() + 1, "of") || clause.isWord(trigger.last() + 1, "for");
    if (!of || index + 1 >= drafts.size()) {
      return null;
    }
    Draft next = drafts.get(index + 1);
    return next.trigger.first() - trigger.last() <= 4 ? next : null;
  }
}
