package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.model.StopRole;

/** Role phrases of a clause to drafts: who bears the roles, and for which cargoes. */
final class RoleDrafts {

  private final RouteRules rules;
  private final BearerFinder bearers;

  RoleDrafts(RouteRules rules) {
    this.rules = rules;
    this.bearers = new BearerFinder(rules.words());
  }

  List<Draft> read(
      Clause clause, List<RolePhrase> roles, List<PlacePhrase> places, CargoSlots cargo) {
    List<Draft> out = new ArrayList<>();
    Bearer earlier = null;
    for (RolePhrase phrase : roles) {
      Draft draft = new Draft(phrase.trigger(rules.words()));
      Bearer bearer = bearers.find(clause, phrase, places, earlier);
      for (StopRole role : phrase.roles()) {
        bearer.give(draft, role);
      }
      earlier = bearer;
      Group own =
          cargo.after(
              phrase.last(),
              CargoKind.ANY,
              RouteWordClass.FOR,
              RouteWordClass.OF,
              RouteWordClass.IN);
      boolean led = own != null;
      own = led ? own : cargo.compound(phrase.first(), CargoKind.ANY);
      if (own != null) {
        draft.cargo(own);
        shareBack(clause, out, phrase, own);
      }
      out.add(draft);
      if (led) {
        out.addAll(FurtherCargo.more(draft, own, cargo, endOf(clause, roles, phrase)));
      }
    }
    return out;
  }

  private static int endOf(Clause clause, List<RolePhrase> roles, RolePhrase phrase) {
    int next = roles.indexOf(phrase) + 1;
    return next < roles.size() ? roles.get(next).first() : clause.size();
  }

  /** {@code point for and consumer of X}: the first has the cargo of the second. */
  private void shareBack(Clause clause, List<Draft> earlier, RolePhrase phrase, Group own) {
    if (earlier.isEmpty()) {
      return;
    }
    Draft before = earlier.get(earlier.size() - 1);
    boolean open =
        before.by == Draft.CargoBy.NOTHING
            && (clause.is(rules.words(), RouteWordClass.FOR, before.trigger.last() + 1)
                || clause.is(rules.words(), RouteWordClass.OF, before.trigger.last() + 1)
                || clause.is(rules.words(), RouteWordClass.AND, before.trigger.last() + 1))
            && phrase.first() - before.trigger.last() <= 6;
    if (open) {
      before.cargo(own);
    }
  }
}
