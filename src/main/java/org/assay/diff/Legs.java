package org.assay.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.model.Route;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/**
 * Routes as journeys: where one clause of a sentence says where something starts and the next one
 * where the same arrives, extraction gives two routes, which are compared as one.
 */
final class Legs {

  private Legs() {}

  /** The routes, legs of one journey joined under the id of the first. */
  static List<Route> joined(List<Route> routes) {
    List<Route> out = new ArrayList<>();
    for (Route route : routes) {
      int last = out.size() - 1;
      if (last >= 0 && continues(out.get(last), route)) {
        out.set(last, join(out.get(last), route));
      } else {
        out.add(route);
      }
    }
    return out;
  }

  private static boolean continues(Route first, Route second) {
    return !first.cargo().isEmpty()
        && first.cargo().equals(second.cargo())
        && first.status() == second.status()
        && first.assertion() == second.assertion()
        && sentences(first).equals(sentences(second))
        && first.stops().stream().noneMatch(stop -> stop.role() == StopRole.DESTINATION)
        && said(second).noneMatch(stop -> stop.role() == StopRole.ORIGIN)
        && said(second).anyMatch(stop -> stop.role() == StopRole.DESTINATION);
  }

  private static Stream<Route.Stop> said(Route route) {
    return route.stops().stream().filter(stop -> stop.by() != StopBasis.HOME);
  }

  private static Set<String> sentences(Route route) {
    return route.evidence().stream().map(Route.Evidence::sentence).collect(Collectors.toSet());
  }

  private static Route join(Route first, Route second) {
    int length = first.stops().stream().mapToInt(Route.Stop::order).max().orElse(0);
    List<Route.Stop> stops = new ArrayList<>(first.stops());
    said(second)
        .map(s -> new Route.Stop(s.role(), length + s.order(), s.entity(), s.mention(), s.by()))
        .forEach(stops::add);
    return new Route(
        first.id(),
        first.cargo(),
        stops,
        union(first.actors(), second.actors()),
        union(first.mode(), second.mode()),
        first.means() == null ? second.means() : first.means(),
        first.status(),
        first.assertion(),
        first.since() == null ? second.since() : first.since(),
        union(first.evidence(), second.evidence()),
        first.foundBy(),
        Math.min(first.confidence(), second.confidence()));
  }

  private static <T> List<T> union(List<T> first, List<T> second) {
    Set<T> out = new LinkedHashSet<>(first);
    out.addAll(second);
    return List.copyOf(out);
  }
}
