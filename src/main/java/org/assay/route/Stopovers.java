package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Tells the ends of a movement from places where one of its verbs ends and the next begins. */
final class Stopovers {

  private final Clause clause;
  private final List<Draft> drafts;
  private final RouteWords words;

  /**
   * @param drafts drafts of one movement in the order of their triggers
   */
  Stopovers(Clause clause, List<Draft> drafts, RouteWords words) {
    this.clause = clause;
    this.drafts = drafts;
    this.words = words;
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
                          && (later.sequel
                              || draft.trigger.frame().onward()
                              || new Chain(clause, words).goesOn(draft, later)));
      boolean begun = draft.sequel || (!Movement.fromSource(draft) && begunBefore(i));
      for (Draft.Filled stop : draft.stops) {
        boolean end = entered && stop.role() == StopRole.DESTINATION && !draft.staysThere();
        boolean begin = stop.role() == StopRole.ORIGIN && takenOn(draft, i, stop, begun);
        out.add(end || begin ? new Draft.Filled(StopRole.TRANSIT, stop.unit(), stop.by()) : stop);
      }
    }
    return out.stream().distinct().toList();
  }

  /** Whether the movement has begun before the place that it leaves. */
  private boolean takenOn(Draft draft, int index, Draft.Filled stop, boolean begun) {
    if (draft.modified) {
      return stop.unit() > draft.cargo.last();
    }
    if (again(stop)) {
      return false;
    }
    if (Movement.fromSource(draft) && broughtBefore(index)) {
      return true;
    }
    if (draft.trigger.isVerb()
        && !Movement.fromSource(draft)
        && fromElsewhere(draft, index, stop)) {
      return true;
    }
    boolean passed =
        draft.trigger.isVerb()
            && !Movement.fromSource(draft)
            && drafts.subList(0, index).stream()
                .anyMatch(d -> d.trigger.isVerb() && d.has(StopRole.TRANSIT));
    if (passed && !draft.has(StopRole.TRANSIT)) {
      return true;
    }
    return begun
        && !Movement.fromSource(draft)
        && origins(index).stream().anyMatch(unit -> unit != stop.unit());
  }

  /** {@code shipped from A to B and from C to D}: the movement begins in another place as well. */
  private boolean again(Draft.Filled stop) {
    int from = stop.unit() - 1;
    while (from > 1 && clause.unit(from).isModifier()) {
      from--;
    }
    return from > 1
        && clause.is(words, RouteWordClass.FROM, from)
        && clause.is(words, RouteWordClass.AND, from - 1);
  }

  /** {@code X from A enter from B}: the place after the verb is on the way. */
  private boolean fromElsewhere(Draft draft, int index, Draft.Filled stop) {
    return stop.unit() > draft.trigger.last()
        && drafts.subList(0, index + 1).stream()
            .flatMap(d -> d.stops.stream())
            .anyMatch(
                other ->
                    other.role() == StopRole.ORIGIN
                        && other.unit() >= 0
                        && other.unit() < draft.trigger.first());
  }

  /** {@code made in A, leave B}: what has been made elsewhere is only taken on. */
  private boolean begunBefore(int index) {
    return drafts.subList(0, index).stream()
        .anyMatch(d -> Movement.fromSource(d) && d.has(StopRole.ORIGIN));
  }

  /** {@code X from A is refined in B}: what has come from elsewhere is only made into more. */
  private boolean broughtBefore(int index) {
    return drafts.subList(0, index).stream()
        .anyMatch(d -> d.trigger.isVerb() && !Movement.fromSource(d) && d.has(StopRole.ORIGIN));
  }

  private List<Integer> origins(int index) {
    return drafts.subList(0, index).stream()
        .flatMap(d -> d.stops.stream())
        .filter(stop -> stop.role() == StopRole.ORIGIN)
        .map(Draft.Filled::unit)
        .toList();
  }
}
