package org.assay.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins routes of the same cargo, stops and status, and numbers them in text order. */
public final class RouteMerger {

  private record Key(Set<String> cargo, Set<String> stops, RouteStatus status) {}

  private RouteMerger() {}

  /** Equal routes joined, in the order of the first of each; ids {@code r1}, {@code r2}, ... */
  public static List<Route> merge(List<Route> routes) {
    Map<Key, Route> out = new LinkedHashMap<>();
    for (Route route : routes) {
      Set<String> stops =
          route.stops().stream().map(s -> s.role().id() + s.entity()).collect(Collectors.toSet());
      out.merge(
          new Key(Set.copyOf(route.cargo()), stops, route.status()), route, RouteMerger::join);
    }
    List<Route> numbered = new ArrayList<>();
    for (Route route : out.values()) {
      numbered.add(withId(route, "r" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private static Route join(Route a, Route b) {
    Set<TransportMode> modes = new LinkedHashSet<>(a.mode());
    modes.addAll(b.mode());
    Set<Route.Evidence> evidence = new LinkedHashSet<>(a.evidence());
    evidence.addAll(b.evidence());
    boolean stated = a.assertion() == Assertion.STATED || b.assertion() == Assertion.STATED;
    return new Route(
        a.id(),
        a.cargo(),
        a.stops(),
        actors(a, b),
        modes.stream().sorted().toList(),
        a.means() == null ? b.means() : a.means(),
        a.status(),
        stated ? Assertion.STATED : Assertion.HEDGED,
        a.since() == null ? b.since() : a.since(),
        List.copyOf(evidence),
        a.foundBy(),
        Math.max(a.confidence(), b.confidence()));
  }

  private static List<Route.RouteActor> actors(Route a, Route b) {
    Set<Route.RouteActor> out = new LinkedHashSet<>(a.actors());
    out.addAll(b.actors());
    return List.copyOf(out);
  }

  private static Route withId(Route route, String id) {
    return new Route(
        id,
        route.cargo(),
        route.stops(),
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
}
