package org.assay.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route;

/**
 * The edges that one report gives:
 *
 * <ul>
 *   <li>{@code leg}: from a place of a route to the next one;
 *   <li>{@code origin}, {@code transit}, {@code destination}: from what is moved to a place;
 *   <li>{@code mover}, {@code taxer}, {@code protector}, {@code facilitator}: from an actor of a
 *       route to what is moved, or to the places where that is unsaid;
 *   <li>{@code co_action}: between two actors that one passage names, without direction: the source
 *       is the one whose id sorts first.
 * </ul>
 */
final class GraphEdges {

  private static final String LEG = "leg";
  private static final String CO_ACTION = "co_action";

  private final Map<GraphEdge.Key, GraphEdge> edges = new TreeMap<>();
  private final Map<String, String> names;

  private GraphEdges(Extraction extraction) {
    names =
        extraction.entities().stream()
            .collect(Collectors.toMap(Entity::id, Entity::name, (first, second) -> first));
    extraction.routes().forEach(this::route);
    coAction(extraction.mentions());
  }

  /** Edges, sorted. */
  static Map<GraphEdge.Key, GraphEdge> of(Extraction extraction) {
    return new GraphEdges(extraction).edges;
  }

  private void route(Route route) {
    List<List<Route.Stop>> steps = TravelSteps.of(route.stops(), Route.Stop::role);
    for (int i = 1; i < steps.size(); i++) {
      for (Route.Stop from : steps.get(i - 1)) {
        for (Route.Stop to : steps.get(i)) {
          edge(LEG, from.entity(), to.entity(), route);
        }
      }
    }
    for (String cargo : route.cargo()) {
      route.stops().forEach(stop -> edge(stop.role().id(), cargo, stop.entity(), route));
    }
    List<String> moved =
        route.cargo().isEmpty()
            ? route.stops().stream().map(Route.Stop::entity).toList()
            : route.cargo();
    for (Route.RouteActor actor : route.actors()) {
      moved.forEach(target -> edge(actor.role().id(), actor.entity(), target, route));
    }
  }

  private void edge(String kind, String source, String target, Route route) {
    if (!source.equals(target)) {
      GraphEdge edge = edge(kind, source, target).from(route.id()).withStatus(route.status().id());
      if (kind.equals(LEG)) {
        route.cargo().forEach(id -> edge.withCargo(names.getOrDefault(id, id)));
      }
    }
  }

  private void coAction(List<Mention> mentions) {
    Map<String, Set<String>> actors = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.ACTOR) {
        actors.computeIfAbsent(mention.passage(), passage -> new TreeSet<>()).add(mention.entity());
      }
    }
    actors.forEach(
        (passage, together) -> {
          List<String> sorted = new ArrayList<>(together);
          for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
              edge(CO_ACTION, sorted.get(i), sorted.get(j)).from(passage);
            }
          }
        });
  }

  private GraphEdge edge(String kind, String source, String target) {
    return edges.computeIfAbsent(new GraphEdge.Key(kind, source, target), key -> new GraphEdge());
  }
}
