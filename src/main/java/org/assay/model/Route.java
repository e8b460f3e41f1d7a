package org.assay.model;

import java.util.List;
import java.util.Objects;
import org.assay.text.Span;

/**
 * One movement of goods or people that the text asserts.
 *
 * @param id sequence id within the report, {@code r1}
 * @param cargo entity ids of what is moved; empty where neither sentence nor passage says
 * @param stops places in order of travel; at least one
 * @param actors who moves, taxes, protects or facilitates, where said
 * @param mode means of transport by medium, where said
 * @param means concealment or vehicle as the text says, or null
 * @param status whether it still holds
 * @param assertion stated or hedged
 * @param since date expression of its status or start, or null
 * @param evidence the sentences that say so; at least one
 * @param foundBy rule that made it
 * @param confidence 0 to 1
 */
public record Route(
    String id,
    List<String> cargo,
    List<Stop> stops,
    List<RouteActor> actors,
    List<TransportMode> mode,
    String means,
    RouteStatus status,
    Assertion assertion,
    String since,
    List<Evidence> evidence,
    String foundBy,
    double confidence) {

  /**
   * A place on a route.
   *
   * @param role origin, transit or destination
   * @param order 1-based position in order of travel
   * @param entity id of the location
   * @param mention id of the mention that says so, or null where none does
   * @param by how the stop is known
   */
  public record Stop(StopRole role, int order, String entity, String mention, StopBasis by) {}

  /**
   * An actor of a route.
   *
   * @param entity id of the actor
   * @param role what it does
   */
  public record RouteActor(String entity, ActorRole role) {}

  /**
   * Words that assert a route.
   *
   * @param spans where they stand
   * @param sentence id of their sentence
   * @param passage id of their passage
   */
  public record Evidence(List<Span> spans, String sentence, String passage) {
    /** Copies. */
    public Evidence {
      spans = List.copyOf(spans);
    }
  }

  /** Checks and copies. */
  public Route {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(assertion, "assertion");
    cargo = List.copyOf(cargo);
    stops = List.copyOf(stops);
    actors = List.copyOf(actors);
    mode = List.copyOf(mode);
    evidence = List.copyOf(evidence);
    if (stops.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("route " + id + " needs a stop and evidence");
    }
  }
}
