package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.FrameForm;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.WordForm;

/**
 * Finds trigger words and decides which of their frames they stand for. Tags of verbs and nouns are
 * noisy, so what stands beside the word weighs more.
 */
final class TriggerFinder {

  private static final int AUXILIARY_REACH = 4;

  private final RouteRules rules;

  TriggerFinder(RouteRules rules) {
    this.rules = rules;
  }

  /** Triggers from left to right; none inside a role phrase. */
  List<Trigger> find(Clause clause, List<RolePhrase> roles, CargoSlots cargo) {
    List<Trigger> out = new ArrayList<>();
    int i = 0;
    while (i < clause.size()) {
      int at = i;
      RolePhrase role = roles.stream().filter(r -> r.covers(at)).findFirst().orElse(null);
      if (role != null) {
        i = role.last() + 1;
        continue;
      }
      // "in March"
      boolean name = i > 0 && clause.unit(i).pos().equals("PROPN") && clause.isCapital(i);
      PhraseTable.Hit<List<FrameForm>> hit =
          clause.unit(i).word().isEmpty() || name ? null : rules.triggers().at(clause.words(), i);
      if (hit == null) {
        i++;
        continue;
      }
      Trigger best = best(clause, i, hit, cargo);
      if (best != null) {
        out.add(best);
      }
      i += hit.length();
    }
    return out;
  }

  private Trigger best(
      Clause clause, int at, PhraseTable.Hit<List<FrameForm>> hit, CargoSlots cargo) {
    Trigger best = null;
    int most = -1;
    int last = at + hit.length() - 1;
    boolean passive = passive(clause, at);
    for (FrameForm form : hit.value()) {
      boolean past = form.form() == WordForm.PAST;
      boolean object = cargo.object(last, form.frame().cargo()) != null;
      boolean participle = past && !object && form.frame().object() == Slot.CARGO;
      Trigger trigger =
          new Trigger(form.frame(), form.form(), past && (passive || participle), at, last);
      int points = points(clause, trigger, object, cargo);
      if (points > most) {
        most = points;
        best = trigger;
      }
    }
    return best;
  }

  /** How well a frame fits; below 0 not at all. */
  private int points(Clause clause, Trigger trigger, boolean object, CargoSlots cargo) {
    RouteFrame frame = trigger.frame();
    String pos = clause.unit(trigger.first()).pos();
    if (frame.weak() && makes(clause, trigger)) {
      return -1;
    }
    boolean left =
        cargo.left(trigger.first(), -1, frame.cargo()) != null
            || new Conveyances(rules.words(), clause).subject(trigger) >= 0;
    int points = 2;
    if (frame.kind() != Kind.VERB) {
      int next = trigger.last() + 1;
      boolean means = frame.kind() == Kind.WAY && byBefore(clause, trigger.first());
      if (means || (next < clause.size() && clause.unit(next).is(Unit.Kind.ACTOR))) {
        return -1;
      }
      boolean compound = cargo.compound(trigger.first(), frame.cargo()) != null;
      boolean nominal = pos.equals("NOUN") || pos.equals("PROPN");
      boolean of =
          cargo.after(trigger.last(), frame.cargo(), RouteWordClass.OF, RouteWordClass.IN) != null;
      return points + (compound ? 2 : 0) + (nominal ? 1 : 0) + (of ? 3 : 0) - (object ? 2 : 0);
    }
    if (trigger.passive() && frame.object() == Slot.NONE) {
      return -1;
    }
    if (trigger.form() == WordForm.BASE && byBefore(clause, trigger.first())) {
      return -1;
    }
    boolean bare = trigger.form() == WordForm.BASE || trigger.form() == WordForm.SINGULAR;
    if (bare && (pos.equals("NOUN") || pos.equals("ADJ") || pos.equals("PROPN"))) {
      boolean noun = afterArticle(clause, trigger.first()) || (!object && led(clause, trigger));
      points -= noun ? 3 : 1;
    }
    boolean moved = frame.object() == Slot.CARGO;
    points += moved && (object || (trigger.passive() && left)) ? 2 : 0;
    points += frame.subject() == Slot.CARGO && !object && left && !clausePassive(trigger) ? 1 : 0;
    points += frame.object().role() != null && placeFollows(clause, trigger.last()) ? 2 : 0;
    boolean supplies =
        !moved && frame.subject() != Slot.CARGO && cargo.load(trigger.last()) != null;
    points += supplies ? 1 : 0;
    points += frame.exploit() && !left && !object ? -3 : 0;
    points += accepts(clause, trigger) ? 1 : 0;
    return points;
  }

  /** {@code mining communities}, {@code fishing boats}: only says of what kind a noun is. */
  private boolean makes(Clause clause, Trigger trigger) {
    int next = trigger.last() + 1;
    return trigger.form() != WordForm.PAST
        && clause.words().get(trigger.last()).endsWith("ing")
        && next < clause.size()
        && (clause.unit(next).is(Unit.Kind.ACTOR)
            || clause.is(rules.words(), RouteWordClass.CONVEYANCE, next)
            || (trigger.isVerb()
                && clause.unit(next).isNoun()
                && rules.triggers().at(clause.words(), next) == null));
  }

  /** {@code by road}, {@code by roll-on ferry}: how, not where. */
  private boolean byBefore(Clause clause, int at) {
    int i = at - 1;
    while (i > 0 && (clause.unit(i).isModifier() || clause.unit(i).isNoun())) {
      i--;
    }
    return i >= 0 && rules.words().is(RouteWordClass.MEANS, clause.words().get(i));
  }

  private static boolean clausePassive(Trigger trigger) {
    return trigger.passive() && trigger.frame().object() == Slot.CARGO;
  }

  private boolean accepts(Clause clause, Trigger trigger) {
    int next = trigger.last() + 1;
    PhraseTable.Hit<String> hit =
        next < clause.size() ? rules.words().prepositions().at(clause.words(), next) : null;
    return hit != null && trigger.frame().prepositions().containsKey(hit.phrase());
  }

  private static boolean placeFollows(Clause clause, int at) {
    int i = at + 1;
    while (i < clause.size() && clause.unit(i).isModifier()) {
      i++;
    }
    return i < clause.size() && clause.unit(i).isPlace();
  }

  /** {@code on farms}, {@code in seaside plants}: a noun that a preposition leads to. */
  private boolean led(Clause clause, Trigger trigger) {
    int i = trigger.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    PhraseTable.Hit<String> hit = rules.words().prepositions().before(clause.words(), i);
    return hit != null && !rules.words().is(RouteWordClass.TO, hit.phrase());
  }

  private static boolean afterArticle(Clause clause, int at) {
    return at > 0 && clause.unit(at - 1).pos().equals("DET");
  }

  private boolean passive(Clause clause, int at) {
    for (int i = at - 1; i >= 0 && i >= at - AUXILIARY_REACH; i--) {
      if (rules.words().is(RouteWordClass.PASSIVE, clause.words().get(i))) {
        return true;
      }
      if (!clause.unit(i).isModifier()
          && !clause.unit(i).pos().equals("PART")
          && !clause.unit(i).pos().equals("CCONJ")) {
        return false;
      }
    }
    return false;
  }
}
