package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.model.StopRole;

/** Triggers of a clause to drafts, by patterns over its units: each with its cargo and places. */
final class SlotFiller implements Slots {

  private static final int SEQUEL_REACH = 3;

  private final RouteRules rules;
  private final GroupReader groupReader;
  private final PlacePhrases placePhrases;
  private final RoleReader roleReader;
  private final WayBearers wayBearers;
  private final TriggerFinder triggerFinder;
  private final RoleDrafts roleDrafts;
  private final BareOrigins bareOrigins;

  SlotFiller(RouteRules rules) {
    this.rules = rules;
    this.groupReader = new GroupReader(rules);
    this.placePhrases = new PlacePhrases(rules.words());
    this.roleReader = new RoleReader(rules.roles(), rules.words());
    this.wayBearers = new WayBearers(rules.words());
    this.triggerFinder = new TriggerFinder(rules);
    this.roleDrafts = new RoleDrafts(rules);
    this.bareOrigins = new BareOrigins(rules);
  }

  @Override
  public List<Draft> fill(Clause clause) {
    List<Group> groups = groupReader.read(clause);
    List<PlacePhrase> places = placePhrases.read(clause, groups);
    CargoSlots cargo = new CargoSlots(rules, clause, groups);
    List<RolePhrase> roles = roleReader.read(clause);
    List<Draft> drafts = new ArrayList<>(roleDrafts.read(clause, roles, places, cargo));
    for (Trigger trigger : triggerFinder.find(clause, roles, cargo)) {
      drafts.add(new Draft(trigger));
    }
    drafts.sort((a, b) -> Integer.compare(a.trigger.first(), b.trigger.first()));
    CargoFiller filler = new CargoFiller(rules, clause, drafts, cargo);
    for (int i = 0; i < drafts.size(); i++) {
      Trigger trigger = drafts.get(i).trigger;
      drafts.get(i).sequel = sequel(clause, trigger) || furtherOn(clause, trigger);
      if (drafts.get(i).by == Draft.CargoBy.NOTHING) {
        filler.fill(i);
      }
      Kind kind = drafts.get(i).trigger.frame().kind();
      if (kind == Kind.WAY || kind == Kind.NOUN) {
        Bearer bearer = wayBearers.find(clause, drafts.get(i).trigger, places);
        bearer.give(drafts.get(i), StopRole.TRANSIT);
      }
    }
    drafts.removeIf(draft -> draft.dead);
    List<Draft> gapped = FurtherCargo.subjects(drafts, cargo, clause.size());
    drafts.addAll(FurtherCargo.objects(drafts, cargo, clause.size()));
    drafts.addAll(gapped);
    drafts.sort((a, b) -> Integer.compare(a.trigger.first(), b.trigger.first()));
    new PlaceRoles(rules.words(), clause, drafts, places).assign();
    drafts.addAll(new ListedCargo(rules.words(), clause, groups, places).read(drafts));
    apposed(drafts);
    new AgentPlaces(rules.words(), clause, drafts, places).assign();
    drafts.addAll(bareOrigins.read(clause, drafts, groups, places));
    drafts.sort((a, b) -> Integer.compare(a.trigger.first(), b.trigger.first()));
    return drafts;
  }

  /** {@code to X, a transit point for}: the role noun speaks of the movement that leads there. */
  private static void apposed(List<Draft> drafts) {
    for (Draft role : drafts) {
      for (Draft.Filled stop : role.said()) {
        if (!role.trigger.isRole() || stop.unit() < 0) {
          continue;
        }
        Draft.Filled end = new Draft.Filled(StopRole.DESTINATION, stop.unit(), stop.by());
        for (Draft draft : drafts) {
          boolean leads = draft != role && !draft.trigger.isRole() && draft.stops.contains(end);
          if (leads && role.by != Draft.CargoBy.GROUP) {
            role.link(draft.trigger);
          }
          if (leads && stop.role() == StopRole.TRANSIT) {
            draft.stops.remove(end);
          }
        }
      }
    }
  }

  private boolean sequel(Clause clause, Trigger trigger) {
    for (int i = trigger.first() - 1; i >= 0 && i >= trigger.first() - SEQUEL_REACH; i--) {
      if (rules.words().is(RouteWordClass.SEQUEL, clause.words().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code taken to X for shipment to Y}. */
  private boolean furtherOn(Clause clause, Trigger trigger) {
    int i = trigger.first() - 1;
    while (i > 0 && clause.unit(i).isModifier()) {
      i--;
    }
    return trigger.frame().kind() == Kind.NOUN
        && !trigger.frame().weak()
        && !trigger.frame().exploit()
        && i > 0
        && clause.is(rules.words(), RouteWordClass.FOR, i)
        && clause.unit(i - 1).isPlace()
        && clause.is(rules.words(), RouteWordClass.TO, trigger.last() + 1);
  }
}
