package org.assay.route;

import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** What the report's own country is to a movement whose words leave it out. */
final class UnsaidHome {

  private final RouteWords words;
  private final HomePlaces home;

  UnsaidHome(RouteWords words, HomePlaces home) {
    this.words = words;
    this.home = home;
  }

  /**
   * Adds the report's own country where it is on the way.
   *
   * @param begins whether the movement begins there, where no other origin is said
   */
  void add(Movement movement, StopTable out, boolean begins) {
    homeRole(movement, out, begins);
    homeMarket(movement.clause(), out);
    if (movement.clause().telegraphic()) {
      outward(out);
    }
  }

  private void homeRole(Movement movement, StopTable out, boolean begins) {
    if (home.country() != null && begins && !out.has(StopRole.ORIGIN)) {
      out.put(StopRole.ORIGIN, home.country(), null, StopBasis.HOME);
      return;
    }
    if (home.country() == null || out.any(stop -> stop.entity().equals(home.country()))) {
      return;
    }
    for (Draft draft : movement.drafts()) {
      RouteFrame frame = draft.trigger.frame();
      // Prose says where a movement ends; only rows of statements leave the report's country out.
      if (frame.home() == StopRole.DESTINATION && !movement.clause().amongRows()) {
        continue;
      }
      if (frame.home() != StopRole.ORIGIN && frame.home() != null && reachesHome(out)) {
        continue;
      }
      if (frame.home() == StopRole.ORIGIN && ofOthers(movement.clause(), draft.trigger)) {
        continue;
      }
      if (frame.home() == null || draft.has(frame.home()) || onlyWeak(movement, draft)) {
        continue;
      }
      boolean passes = frame.home() == StopRole.ORIGIN && enters(movement);
      boolean free = !out.has(frame.home()) && !passes;
      boolean reached =
          frame.object() == RouteFrame.Slot.CARGO
              || !draft.stops.isEmpty()
              || out.has(StopRole.ORIGIN);
      if (free || passes || (frame.onward() && reached)) {
        out.put(free ? frame.home() : StopRole.TRANSIT, home.country(), null, StopBasis.HOME);
        return;
      }
    }
  }

  /** {@code half of the countries export X}: others than the report's own. */
  private boolean ofOthers(Clause clause, Trigger trigger) {
    int i = trigger.first() - 1;
    while (i > 0 && (clause.unit(i).pos().equals("AUX") || clause.unit(i).pos().equals("ADV"))) {
      i--;
    }
    return i >= 0
        && trigger.isVerb()
        && !trigger.passive()
        && clause.is(words, RouteWordClass.COUNTRY_NOUN, i);
  }

  /**
   * {@code shipped to Spain}, in a report on another country: from there, where nothing is said.
   */
  private void outward(StopTable out) {
    boolean ends =
        out.all(
            stop -> stop.role() == StopRole.DESTINATION && home.abroad().contains(stop.entity()));
    if (home.country() != null && ends) {
      out.put(StopRole.ORIGIN, home.country(), null, StopBasis.HOME);
    }
  }

  /** {@code enters at X and leaves for Y}: the report's own country is passed through. */
  private static boolean enters(Movement movement) {
    return movement.drafts().stream()
        .anyMatch(
            d -> d.trigger.frame().home() == StopRole.DESTINATION && d.trigger.frame().onward());
  }

  /** Whether a place of the report's own country is on the route, so that home is said. */
  private boolean reachesHome(StopTable stops) {
    return stops.any(stop -> home.inside().contains(stop.entity()));
  }

  private void homeMarket(Clause clause, StopTable out) {
    if (home.country() == null || out.has(StopRole.DESTINATION)) {
      return;
    }
    for (int i = 0; i < clause.size(); i++) {
      if (!clause.words().get(i).isEmpty() && words.homeMarket().at(clause.words(), i) != null) {
        out.put(StopRole.DESTINATION, home.country(), null, StopBasis.HOME);
      }
    }
  }

  /** A draft without a place of its own says nothing of home, but for a cargo that is moved on. */
  private static boolean onlyWeak(Movement movement, Draft draft) {
    RouteFrame frame = draft.trigger.frame();
    return draft.stops.isEmpty()
        && (frame.exploit() || (movement.stops().isEmpty() && frame.least() > 0));
  }
}
