package org.assay.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Mention;
import org.assay.model.Route;

/**
 * Routes after their mentions were dropped or stand for something else.
 *
 * <p>A stop follows the mention that says it. Cargo and actors follow the mentions that ground
 * them: those in the sentences of the route, else those in its passages, else all. A route that
 * loses its last place, or the last of its cargo, is no movement of goods or people and goes.
 */
final class RouteFollower {

  private final Map<String, Mention> before = new HashMap<>();
  private final Map<String, List<Mention>> byEntity = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private final Map<String, String> renamed;
  private final Set<String> entities;
  private final String correction;

  /**
   * @param before findings before
   * @param after mentions after, of the same ids
   * @param entities entity ids after
   * @param renamed new ids of entities that went as a whole
   * @param correction for {@code foundBy}
   */
  RouteFollower(
      Findings before,
      List<Mention> after,
      Set<String> entities,
      Map<String, String> renamed,
      String correction) {
    for (Mention mention : before.mentions()) {
      this.before.put(mention.id(), mention);
      byEntity.computeIfAbsent(mention.entity(), e -> new ArrayList<>()).add(mention);
    }
    after.forEach(mention -> this.after.put(mention.id(), mention.entity()));
    this.entities = entities;
    this.renamed = renamed;
    this.correction = correction;
  }

  List<Route> follow(List<Route> routes) {
    return routes.stream().map(this::follow).flatMap(Optional::stream).toList();
  }

  private Optional<Route> follow(Route route) {
    List<Route.Stop> stops =
        route.stops().stream().map(this::stop).filter(Objects::nonNull).toList();
    List<String> cargo =
        route.cargo().stream().map(id -> filler(route, id)).filter(Objects::nonNull).toList();
    if (stops.isEmpty() || (cargo.isEmpty() && !route.cargo().isEmpty())) {
      return Optional.empty();
    }
    List<Route.RouteActor> actors = new ArrayList<>();
    for (Route.RouteActor actor : route.actors()) {
      String id = filler(route, actor.entity());
      if (id != null) {
        actors.add(new Route.RouteActor(id, actor.role()));
      }
    }
    Route followed = Routes.with(route, cargo, stops, actors);
    return Optional.of(followed.equals(route) ? route : Routes.correctedBy(followed, correction));
  }

  /** The stop with its entity as it is now, or null where nothing says it any more. */
  private Route.Stop stop(Route.Stop stop) {
    String entity = renamed.getOrDefault(stop.entity(), stop.entity());
    if (stop.mention() != null) {
      String now = after.get(stop.mention());
      if (now == null) {
        return null;
      }
      // A demonym says a place without being its mention.
      boolean own = before.get(stop.mention()).entity().equals(stop.entity());
      entity = own ? now : entity;
    }
    return entities.contains(entity)
        ? new Route.Stop(stop.role(), stop.order(), entity, stop.mention(), stop.by())
        : null;
  }

  private String filler(Route route, String entity) {
    if (renamed.containsKey(entity)) {
      return renamed.get(entity);
    }
    if (!byEntity.containsKey(entity)) {
      return entities.contains(entity) ? entity : null;
    }
    List<String> now =
        ground(route, entity).stream()
            .map(mention -> after.get(mention.id()))
            .filter(Objects::nonNull)
            .toList();
    if (now.isEmpty() || now.contains(entity)) {
      return now.isEmpty() ? null : entity;
    }
    return now.get(0);
  }

  private List<Mention> ground(Route route, String entity) {
    Set<String> sentences = new HashSet<>();
    Set<String> passages = new HashSet<>();
    for (Route.Evidence evidence : route.evidence()) {
      sentences.add(evidence.sentence());
      passages.add(evidence.passage());
    }
    List<Mention> all = byEntity.getOrDefault(entity, List.of());
    List<Mention> near = all.stream().filter(m -> sentences.contains(m.sentence())).toList();
    if (near.isEmpty()) {
      near = all.stream().filter(m -> passages.contains(m.passage())).toList();
    }
    return near.isEmpty() ? all : near;
  }
}
