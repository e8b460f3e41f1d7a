package org.assay.route;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.StatusCues;
import org.assay.knowledge.StatusCues.Cue;
import org.assay.knowledge.StatusCues.Direction;
import org.assay.knowledge.StatusCues.Value;
import org.assay.model.Assertion;
import org.assay.model.RouteStatus;

/** Reads status, assertion and negation of a movement from the cues around its trigger. */
final class StatusReader {

  /** What the cues say. */
  record Reading(RouteStatus status, Assertion assertion, boolean negated) {}

  private final StatusCues cues;

  StatusReader(StatusCues cues) {
    this.cues = cues;
  }

  /** What the cues say of the words of a movement: its head, and whatever else leads to places. */
  Reading read(Movement movement) {
    Map<Value, Integer> head = found(movement.clause(), movement.head());
    Map<Value, Integer> all = new EnumMap<>(head);
    for (Draft draft : movement.drafts()) {
      if (!draft.stops.isEmpty() && !draft.trigger.frame().weak()) {
        found(movement.clause(), draft.trigger)
            .forEach((value, rank) -> all.merge(value, rank, Math::min));
      }
    }
    return new Reading(
        status(all),
        head.containsKey(Value.HEDGED) ? Assertion.HEDGED : Assertion.STATED,
        head.containsKey(Value.NEGATED));
  }

  private Map<Value, Integer> found(Clause clause, Trigger trigger) {
    Map<Value, Integer> found = new EnumMap<>(Value.class);
    int i = 0;
    while (i < clause.size()) {
      PhraseTable.Hit<List<Cue>> hit =
          clause.words().get(i).isEmpty() ? null : cues.table().at(clause.words(), i);
      if (hit == null) {
        i++;
        continue;
      }
      for (Cue cue : hit.value()) {
        if (reaches(clause, cue, i, i + hit.length(), trigger)) {
          found.merge(cue.value(), cue.rank(), Math::min);
        }
      }
      i += hit.length();
    }
    return found;
  }

  private static RouteStatus status(Map<Value, Integer> found) {
    RouteStatus out = RouteStatus.ACTIVE;
    int best = Integer.MAX_VALUE;
    for (Map.Entry<Value, Integer> entry : found.entrySet()) {
      RouteStatus status =
          switch (entry.getKey()) {
            case HISTORICAL -> RouteStatus.HISTORICAL;
            case DISRUPTED -> RouteStatus.DISRUPTED;
            case DECLINING -> RouteStatus.DECLINING;
            case INCREASING -> RouteStatus.INCREASING;
            case HYPOTHETICAL -> RouteStatus.HYPOTHETICAL;
            case NEGATED, HEDGED -> null;
          };
      if (status != null && entry.getValue() < best) {
        best = entry.getValue();
        out = status;
      }
    }
    return out;
  }

  private boolean reaches(Clause clause, Cue cue, int start, int end, Trigger trigger) {
    boolean forward = cue.direction() != Direction.BACKWARD;
    boolean backward = cue.direction() != Direction.FORWARD;
    if (forward && end <= trigger.first()) {
      return distance(clause, end, trigger.first()) < cue.reach()
          && !ended(clause, end, trigger.first());
    }
    if (backward && start > trigger.last()) {
      return distance(clause, trigger.last() + 1, start) < cue.reach()
          && !ended(clause, trigger.last() + 1, start);
    }
    return start <= trigger.last() && end > trigger.first();
  }

  /** Words between, without mentions, signs and conjunctions: a list of places is no distance. */
  private static int distance(Clause clause, int from, int to) {
    int words = 0;
    for (Unit unit : clause.units().subList(from, to)) {
      boolean joint = unit.pos().equals("PUNCT") || unit.pos().equals("CCONJ");
      words += unit.is(Unit.Kind.WORD) && !joint ? 1 : 0;
    }
    return words;
  }

  private boolean ended(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!clause.words().get(i).isEmpty() && cues.terminators().at(clause.words(), i) != null) {
        return true;
      }
    }
    return false;
  }
}
