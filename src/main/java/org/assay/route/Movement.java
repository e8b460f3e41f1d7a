package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.StopRole;

/** Drafts of one clause that speak of the same movement. */
record Movement(Clause clause, List<Draft> drafts) {

  /** Groups drafts that have the same cargo or whose cargo is another's. */
  static List<Movement> of(Clause clause, List<Draft> drafts) {
    List<List<Draft>> sets = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> joined = new ArrayList<>(List.of(draft));
      for (List<Draft> set : List.copyOf(sets)) {
        if (set.stream().anyMatch(other -> same(draft, other))) {
          joined.addAll(0, set);
          sets.remove(set);
        }
      }
      sets.add(joined);
    }
    return sets.stream().map(set -> new Movement(clause, set)).toList();
  }

  private static boolean same(Draft a, Draft b) {
    return (a.cargo != null && a.cargo.equals(b.cargo))
        || b.trigger.equals(a.link)
        || a.trigger.equals(b.link)
        || (a.by == Draft.CargoBy.ANAPHOR && b.by == Draft.CargoBy.ANAPHOR);
  }

  /** The cargo said in the clause, or null. */
  Group cargo() {
    return drafts.stream().map(d -> d.cargo).filter(c -> c != null).findFirst().orElse(null);
  }

  /** Whether a trigger that can assert a movement alone has a place. */
  boolean asserts() {
    return drafts.stream().anyMatch(d -> !d.trigger.frame().weak() && !d.stops.isEmpty());
  }

  boolean exploits() {
    return drafts.stream()
        .filter(d -> !d.stops.isEmpty())
        .allMatch(d -> d.trigger.frame().exploit());
  }

  /**
   * Places in the order of their triggers; one that is entered and left again is passed through.
   */
  List<Draft.Filled> stops() {
    List<Draft.Filled> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean entered =
          drafts.subList(i + 1, drafts.size()).stream()
              .anyMatch(
                  later ->
                      later.has(StopRole.DESTINATION)
                          && (later.sequel || draft.trigger.frame().onward()));
      for (Draft.Filled stop : draft.stops) {
        out.add(
            entered && stop.role() == StopRole.DESTINATION
                ? new Draft.Filled(StopRole.TRANSIT, stop.unit(), stop.by())
                : stop);
      }
    }
    return out.stream().distinct().toList();
  }

  /** The first trigger with a place. */
  Trigger head() {
    return drafts.stream()
        .filter(d -> !d.stops.isEmpty() && !d.trigger.frame().weak())
        .findFirst()
        .orElse(drafts.get(0))
        .trigger;
  }
}
