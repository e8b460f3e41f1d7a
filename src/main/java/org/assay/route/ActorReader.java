package org.assay.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.model.ActorRole;
import org.assay.model.MentionType;
import org.assay.model.Route.RouteActor;

/**
 * Finds who moves, taxes, protects or facilitates a movement, where the clause says so: the subject
 * of the verb, or the agent after {@code by}.
 */
final class ActorReader {

  private static final int REACH = 10;

  private final RouteRules rules;

  ActorReader(RouteRules rules) {
    this.rules = rules;
  }

  List<RouteActor> read(Movement movement) {
    Set<RouteActor> out = new LinkedHashSet<>();
    Clause clause = movement.clause();
    for (Draft draft : movement.drafts()) {
      Trigger trigger = draft.trigger;
      ActorRole role = trigger.frame().actor();
      if (role != null && draft.by != Draft.CargoBy.NOTHING) {
        int actor =
            trigger.passive() ? agent(clause, trigger.last()) : subject(clause, trigger.first());
        add(out, clause, actor, role);
      }
    }
    Window window = Window.of(movement);
    for (int i = window.first(); i < window.end(); i++) {
      PhraseTable.Hit<ActorRole> hit =
          clause.words().get(i).isEmpty() ? null : rules.actorVerbs().at(clause.words(), i);
      if (hit != null && movedObject(movement, i + hit.length())) {
        add(out, clause, subject(clause, i), hit.value());
        i += hit.length() - 1;
      }
    }
    return new ArrayList<>(out);
  }

  /** Whether what follows a verb is the movement: its cargo or its noun. */
  private boolean movedObject(Movement movement, int from) {
    Clause clause = movement.clause();
    for (int i = from; i < clause.size() && i < from + REACH; i++) {
      int at = i;
      boolean cargo =
          movement.cargo() != null && movement.cargo().first() <= i && i <= movement.cargo().last();
      boolean noun =
          movement.drafts().stream()
              .anyMatch(
                  d -> !d.trigger.isVerb() && d.trigger.first() <= at && at <= d.trigger.last());
      if (cargo || noun) {
        return true;
      }
      if (!clause.unit(i).isModifier()
          && !clause.unit(i).isNoun()
          && !clause.is(rules.words(), WordClass.OF, i)) {
        return false;
      }
    }
    return false;
  }

  /** Index of the actor that is the subject of an active verb, or -1. */
  private int subject(Clause clause, int verb) {
    int i = verb - 1;
    while (i >= 0 && !clause.unit(i).is(Unit.Kind.ACTOR)) {
      boolean seat = clause.unit(i).isPlace() && seated(clause, i) >= 0;
      boolean auxiliary = clause.unit(i).pos().equals("AUX") || clause.unit(i).pos().equals("ADV");
      if (!seat && !auxiliary) {
        return -1;
      }
      i = seat ? seated(clause, i) : i - 1;
    }
    return i >= 0 && rules.words().prepositions().before(clause.words(), head(clause, i)) == null
        ? i
        : -1;
  }

  /** {@code dealers in X}: index of the actor before a place, or -1. */
  private int seated(Clause clause, int place) {
    int i = place - 1;
    while (i > 0 && clause.unit(i).isModifier()) {
      i--;
    }
    boolean in = i > 0 && rules.words().is(WordClass.SEAT, clause.words().get(i));
    return in && clause.unit(i - 1).is(Unit.Kind.ACTOR) ? i - 1 : -1;
  }

  /** Index of the actor after {@code by}, or -1. */
  private int agent(Clause clause, int verb) {
    for (int i = verb + 1; i < clause.size() && i <= verb + REACH; i++) {
      if (rules.words().is(WordClass.MEANS, clause.words().get(i))) {
        int j = i + 1;
        while (j < clause.size() && clause.unit(j).isModifier()) {
          j++;
        }
        return j < clause.size() && clause.unit(j).is(Unit.Kind.ACTOR) ? j : -1;
      }
      if (!clause.unit(i).isModifier() && !clause.unit(i).isPlace() && !led(clause, i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean led(Clause clause, int at) {
    return rules.words().roles().containsKey(clause.words().get(at)) || clause.isWord(at, ",");
  }

  private static int head(Clause clause, int actor) {
    int i = actor;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return i;
  }

  private static void add(Set<RouteActor> out, Clause clause, int actor, ActorRole role) {
    if (actor >= 0
        && clause.unit(actor).mention().type() == MentionType.ACTOR
        && clause.unit(actor).mention().entity() != null) {
      out.add(new RouteActor(clause.unit(actor).mention().entity(), role));
    }
  }
}
