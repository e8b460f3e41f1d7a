package org.assay.export;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A connection of two entities within a report; several routes or passages may make it, in the
 * order of the text.
 */
final class GraphEdge {

  /**
   * What tells edges of a report apart.
   *
   * @param kind {@code leg} for a stretch of a route, a stop's or an actor's role, or {@code
   *     co_action}
   * @param source entity id
   * @param target entity id
   */
  record Key(String kind, String source, String target) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = kind.compareTo(other.kind);
      order = order != 0 ? order : source.compareTo(other.source);
      return order != 0 ? order : target.compareTo(other.target);
    }
  }

  private final Set<String> evidence = new LinkedHashSet<>();
  private final Set<String> statuses = new LinkedHashSet<>();
  private final Set<String> cargo = new LinkedHashSet<>();

  /**
   * Adds what makes it.
   *
   * @param id id of a route or passage
   */
  GraphEdge from(String id) {
    evidence.add(id);
    return this;
  }

  GraphEdge withStatus(String status) {
    statuses.add(status);
    return this;
  }

  GraphEdge withCargo(String name) {
    cargo.add(name);
    return this;
  }

  /** How many routes or passages make it. */
  int weight() {
    return evidence.size();
  }

  Set<String> evidence() {
    return evidence;
  }

  Set<String> statuses() {
    return statuses;
  }

  Set<String> cargo() {
    return cargo;
  }
}
