package org.assay.route;

import java.util.List;

/**
 * The units of a clause that speak of how a movement goes: its triggers, its places and what stands
 * before and after them in the same statement.
 *
 * @param first index of the first unit
 * @param end index after the last unit
 */
record Window(int first, int end) {

  private static final int BEFORE = 8;
  private static final int AFTER = 6;

  static Window of(Movement movement) {
    Clause clause = movement.clause();
    int first = clause.size();
    int last = 0;
    for (Draft draft : movement.drafts()) {
      first = Math.min(first, draft.trigger.first());
      last = Math.max(last, draft.trigger.last());
      for (Draft.Filled stop : draft.said()) {
        if (stop.unit() >= 0) {
          first = Math.min(first, stop.unit());
          last = Math.max(last, stop.unit());
        }
      }
    }
    int from = first;
    while (from > 0 && first - from < BEFORE && !ends(clause, from - 1)) {
      from--;
    }
    int to = last + 1;
    while (to < clause.size() && to - last <= AFTER && !turns(clause, to)) {
      to++;
    }
    return new Window(from, to);
  }

  /** Whether a statement that is not this movement's ends at a unit. */
  private static boolean ends(Clause clause, int at) {
    return clause.isWord(at, ",") || clause.isWord(at, ":");
  }

  /** {@code , and drivers then take}: whether another statement begins at a unit. */
  private static boolean turns(Clause clause, int at) {
    boolean joint = clause.unit(at).pos().equals("CCONJ") || clause.unit(at).pos().equals("SCONJ");
    return joint && List.of(",", ")").contains(clause.words().get(Math.max(0, at - 1)));
  }
}
