package org.assay.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.model.RouteMerger;

/**
 * What corrections change. Between corrections mentions keep the ids that they had, and new ones
 * have others; {@link #numbered} counts them anew.
 *
 * @param mentions in text order
 * @param entities by id
 * @param routes in text order
 */
record Findings(List<Mention> mentions, SortedMap<String, Entity> entities, List<Route> routes) {

  Findings {
    mentions = List.copyOf(mentions);
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
    routes = List.copyOf(routes);
  }

  static Findings of(Extraction extraction) {
    SortedMap<String, Entity> entities = new TreeMap<>();
    extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
    return new Findings(extraction.mentions(), entities, extraction.routes());
  }

  Findings with(List<Route> newRoutes) {
    return new Findings(mentions, entities, newRoutes);
  }

  Findings with(SortedMap<String, Entity> newEntities) {
    return new Findings(mentions, newEntities, routes);
  }

  /** The mentions of an entity. */
  List<Mention> of(String entity) {
    return where(mention -> mention.entity().equals(entity));
  }

  List<Mention> where(Predicate<Mention> wanted) {
    return mentions.stream().filter(wanted).toList();
  }

  /** Mention ids {@code m1}, {@code m2}, ... in text order; equal routes joined, {@code r1}, ... */
  Findings numbered() {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparingInt(mention -> mention.envelope().start()));
    Map<String, String> ids = new HashMap<>();
    List<Mention> renamed = new ArrayList<>();
    for (Mention mention : sorted) {
      String id = "m" + (renamed.size() + 1);
      ids.put(mention.id(), id);
      renamed.add(mention.withId(id));
    }
    List<Route> renumbered = routes.stream().map(route -> Routes.withMentions(route, ids)).toList();
    return new Findings(renamed, entities, RouteMerger.merge(renumbered));
  }
}
