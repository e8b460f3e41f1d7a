package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteWords;
import org.assay.model.Route;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/**
 * {@code X goes through A to B. Y follows a similar path}: the way of the movement said before.
 * Where Y has stops of its own, those count.
 */
final class SameWay {

  private final RouteWords words;

  SameWay(RouteWords words) {
    this.words = words;
  }

  /**
   * @param before the movement said before in the passage, or null
   * @return the route with the way of that movement, or the same route
   */
  Route complete(Clause clause, Route route, Route before) {
    if (before == null || !isSaid(clause)) {
      return route;
    }
    List<Stop> stops = new ArrayList<>();
    for (StopRole role : StopRole.values()) {
      for (Stop stop : route.stops()) {
        add(stops, role, stop, stop.by());
      }
      boolean same =
          role != StopRole.ORIGIN && route.stops().stream().noneMatch(s -> s.role() == role);
      for (Stop stop : same ? before.stops() : List.<Stop>of()) {
        add(stops, role, stop, StopBasis.CONTEXT);
      }
    }
    return MadeBefore.with(route, stops);
  }

  private boolean isSaid(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (!clause.words().get(i).isEmpty() && words.sameWay().at(clause.words(), i) != null) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Stop> stops, StopRole role, Stop stop, StopBasis by) {
    boolean there = stops.stream().anyMatch(s -> s.entity().equals(stop.entity()));
    if (stop.role() == role && !there) {
      stops.add(new Stop(role, stops.size() + 1, stop.entity(), stop.mention(), by));
    }
  }
}
