package org.assay.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/**
 * {@code X is grown in A. It is taken to B}: where a cargo was made, for movements of the next
 * statements that refer to it and have no origin.
 */
final class MadeBefore {

  private static final int REACH = 2;

  private record Source(int clause, Set<String> cargo, List<Stop> stops) {}

  private final List<Source> sources = new ArrayList<>();

  /** Remembers a movement that only says where something was made. */
  void note(int clause, Movement movement, List<Mention> cargo) {
    List<Stop> stops = new ArrayList<>();
    for (Draft draft : movement.drafts()) {
      for (Draft.Filled stop :
          draft.trigger.frame().weak() ? draft.said() : List.<Draft.Filled>of()) {
        Unit unit = stop.unit() < 0 ? null : movement.clause().unit(stop.unit());
        if (stop.role() == StopRole.ORIGIN && unit != null && unit.is(Unit.Kind.PLACE)) {
          Mention place = unit.mention();
          stops.add(new Stop(StopRole.ORIGIN, 0, place.entity(), place.id(), StopBasis.CONTEXT));
        }
      }
    }
    if (!stops.isEmpty() && !cargo.isEmpty()) {
      sources.add(new Source(clause, entities(cargo), stops));
    }
  }

  /** The route with the origins of its cargo, or the same route. */
  Route complete(int clause, Movement movement, Route route) {
    boolean refers = movement.drafts().stream().anyMatch(d -> d.by == Draft.CargoBy.ANAPHOR);
    boolean begins = route.stops().stream().anyMatch(s -> s.role() == StopRole.ORIGIN);
    if (!refers || begins) {
      return route;
    }
    for (Source source : sources) {
      if (clause - source.clause <= REACH
          && clause > source.clause
          && source.cargo.containsAll(route.cargo())) {
        return with(route, joined(source.stops, route.stops()));
      }
    }
    return route;
  }

  /** The same route with other stops. */
  static Route with(Route route, List<Stop> stops) {
    return new Route(
        route.id(),
        route.cargo(),
        stops,
        route.actors(),
        route.mode(),
        route.means(),
        route.status(),
        route.assertion(),
        route.since(),
        route.evidence(),
        route.foundBy(),
        route.confidence());
  }

  private static List<Stop> joined(List<Stop> origins, List<Stop> others) {
    List<Stop> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (List<Stop> part : List.of(origins, others)) {
      for (Stop stop : part) {
        if (seen.add(stop.role().id() + stop.entity())) {
          out.add(new Stop(stop.role(), out.size() + 1, stop.entity(), stop.mention(), stop.by()));
        }
      }
    }
    return out;
  }

  private static Set<String> entities(List<Mention> cargo) {
    return cargo.stream().map(Mention::entity).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
