package org.assay.correct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;

/** Routes with one part changed. */
final class Routes {

  /** Role and entity of a stop: a route has each once. */
  private record Role(StopRole role, String entity) {}

  private Routes() {}

  /** With other fillers; stops are counted anew, and what stands twice stands once. */
  static Route with(
      Route route, List<String> cargo, List<Route.Stop> stops, List<Route.RouteActor> actors) {
    Set<Role> seen = new HashSet<>();
    List<Route.Stop> ordered = new ArrayList<>();
    for (Route.Stop stop : stops) {
      if (seen.add(new Role(stop.role(), stop.entity()))) {
        ordered.add(
            new Route.Stop(
                stop.role(), ordered.size() + 1, stop.entity(), stop.mention(), stop.by()));
      }
    }
    return copy(
        route,
        cargo.stream().distinct().toList(),
        ordered,
        actors.stream().distinct().toList(),
        route.status(),
        route.foundBy());
  }

  static Route withStatus(Route route, RouteStatus status) {
    return copy(route, route.cargo(), route.stops(), route.actors(), status, route.foundBy());
  }

  /** With what a correction did to it in {@code foundBy}. */
  static Route correctedBy(Route route, String correction) {
    return copy(
        route,
        route.cargo(),
        route.stops(),
        route.actors(),
        route.status(),
        correction + " <- " + route.foundBy());
  }

  /** With other ids of its mentions. */
  static Route withMentions(Route route, Map<String, String> ids) {
    List<Route.Stop> stops =
        route.stops().stream()
            .map(
                stop ->
                    new Route.Stop(
                        stop.role(),
                        stop.order(),
                        stop.entity(),
                        stop.mention() == null ? null : ids.get(stop.mention()),
                        stop.by()))
            .toList();
    return copy(route, route.cargo(), stops, route.actors(), route.status(), route.foundBy());
  }

  private static Route copy(
      Route route,
      List<String> cargo,
      List<Route.Stop> stops,
      List<Route.RouteActor> actors,
      RouteStatus status,
      String foundBy) {
    return new Route(
        route.id(),
        cargo,
        stops,
        actors,
        route.mode(),
        route.means(),
        status,
        route.assertion(),
        route.since(),
        route.evidence(),
        foundBy,
        route.confidence());
  }
}
