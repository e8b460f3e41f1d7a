package org.assay.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.model.ActorRole;
import org.assay.model.Route.RouteActor;

/**
 * Reads who moves, taxes, protects or facilitates a movement, where the clause says so: the subject
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
    Agents agents = new Agents(clause, rules.words());
    for (Draft draft : movement.drafts()) {
      Trigger trigger = draft.trigger;
      ActorRole role = trigger.frame().actor();
      if (role != null && draft.by != Draft.CargoBy.NOTHING) {
        boolean after = trigger.passive() || !trigger.isVerb();
        add(
            out,
            clause,
            after ? agents.behind(trigger.last()) : agents.subjects(trigger.first()),
            role);
      }
    }
    Window window = Window.of(movement);
    for (int i = window.first(); i < window.end(); i++) {
      PhraseTable.Hit<ActorRole> hit =
          clause.words().get(i).isEmpty() ? null : rules.actorVerbs().at(clause.words(), i);
      if (hit == null) {
        continue;
      }
      int last = i + hit.length() - 1;
      if (movedObject(movement, last + 1)) {
        add(out, clause, agents.subjects(i), hit.value());
      } else if (clause.is(rules.words(), RouteWordClass.MEANS, last + 1)
          && movedBefore(movement, i)) {
        add(out, clause, agents.behind(last), hit.value());
      }
      i = last;
    }
    return new ArrayList<>(out);
  }

  /** Whether what follows a verb is the movement: its cargo or its noun. */
  private boolean movedObject(Movement movement, int from) {
    Clause clause = movement.clause();
    for (int i = from; i < clause.size() && i < from + REACH; i++) {
      if (isMoved(movement, i)) {
        return true;
      }
      if (!clause.unit(i).isModifier()
          && !clause.unit(i).isNoun()
          && !clause.is(rules.words(), RouteWordClass.OF, i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code routes controlled by}, {@code shipments to X are taxed by}. */
  private static boolean movedBefore(Movement movement, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
      if (isMoved(movement, i)) {
        return true;
      }
      if (movement.clause().unit(i).is(Unit.Kind.ACTOR)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isMoved(Movement movement, int at) {
    Group cargo = movement.cargo();
    boolean moved = cargo != null && cargo.first() <= at && at <= cargo.last();
    return moved
        || movement.drafts().stream()
            .anyMatch(
                d -> !d.trigger.isVerb() && d.trigger.first() <= at && at <= d.trigger.last());
  }

  private static void add(
      Set<RouteActor> out, Clause clause, List<Integer> actors, ActorRole role) {
    for (int actor : actors) {
      String entity = clause.unit(actor).mention().entity();
      if (entity != null) {
        out.add(new RouteActor(entity, role));
      }
    }
  }
}
