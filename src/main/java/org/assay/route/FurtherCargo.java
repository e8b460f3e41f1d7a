package org.assay.route;

import java.util.ArrayList;
import java.util.List;

/** Drafts for the second and later cargoes of a trigger, each with the places after it. */
final class FurtherCargo {

  private FurtherCargo() {}

  /**
   * {@code exploit X in A and Y in B}: further objects of a verb, each with the places after it.
   */
  static List<Draft> objects(List<Draft> drafts, CargoSlots cargo, int end) {
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean object =
          draft.trigger.isVerb()
              && draft.cargo != null
              && draft.cargo.first() > draft.trigger.last();
      if (object) {
        int before = i + 1 < drafts.size() ? drafts.get(i + 1).trigger.first() : end;
        out.addAll(more(draft, draft.cargo, cargo, before));
      }
    }
    return out;
  }

  /** {@code X goes from A to B, and Y from B to A}: subjects of a verb that is not said again. */
  static List<Draft> subjects(List<Draft> drafts, CargoSlots cargo, int end) {
    List<Draft> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean subject =
          draft.trigger.isVerb()
              && draft.cargo != null
              && draft.cargo.last() < draft.trigger.first();
      if (subject) {
        int before = i + 1 < drafts.size() ? drafts.get(i + 1).trigger.first() : end;
        for (Group group : cargo.joined().gapped(draft.trigger.last(), before)) {
          Trigger verb = draft.trigger;
          Draft further =
              new Draft(new Trigger(verb.frame(), verb.form(), true, group.first(), group.last()));
          further.cargo(group);
          out.add(further);
        }
      }
    }
    return out;
  }

  /**
   * {@code hub for heroin from X, as well as cocaine from Y}: further cargoes of the same role,
   * each with the places after it.
   */
  static List<Draft> more(Draft role, Group own, CargoSlots cargo, int before) {
    List<Draft> out = new ArrayList<>();
    for (Group group : cargo.joined().after(own.last(), before)) {
      Trigger trigger = role.trigger;
      Draft draft =
          new Draft(
              new Trigger(trigger.frame(), trigger.form(), false, group.first(), group.last()));
      draft.cargo(group);
      draft.stops.addAll(role.stops);
      out.add(draft);
    }
    return out;
  }
}
