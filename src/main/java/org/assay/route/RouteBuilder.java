package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteRules;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.text.Span;

/**
 * A movement whose cargo is known to routes: one, or several where its parts come from elsewhere.
 */
final class RouteBuilder {

  private static final double CARGO_SAID = 0.85;
  private static final double CARGO_FROM_CONTEXT = 0.65;
  private static final double CARGO_UNKNOWN = 0.4;

  /** Part of a cargo and its stops. */
  private record Leg(List<Mention> cargo, List<Stop> stops) {}

  private final Demonyms demonyms;
  private final ModeReader modes;
  private final MeansReader means;
  private final SinceReader since;
  private final ActorReader actors;

  RouteBuilder(RouteRules rules, Demonyms demonyms) {
    this.demonyms = demonyms;
    this.modes = new ModeReader(rules.modes());
    this.means = new MeansReader(rules.means(), rules.words());
    this.since = new SinceReader(rules.status());
    this.actors = new ActorReader(rules);
  }

  /**
   * @param cargo what is moved; maybe nothing
   * @param places entities of places that stand in the passage
   * @return routes; none where no stop counts
   */
  List<Route> build(
      Movement movement,
      List<Mention> cargo,
      StopBuilder stops,
      Set<String> places,
      StatusReader.Reading reading) {
    return legs(movement, cargo, stops, places).stream()
        .filter(leg -> !leg.stops.isEmpty() && !unsaid(movement.clause(), leg))
        .map(leg -> route(movement, leg, reading))
        .toList();
  }

  private List<Leg> legs(
      Movement movement, List<Mention> cargo, StopBuilder stops, Set<String> places) {
    Leg whole = new Leg(cargo, stops.build(movement, cargo, false, places));
    if (cargo.size() < 2 || movement.cargo() == null) {
      return List.of(whole);
    }
    List<Leg> parts = new ArrayList<>();
    Mention last = cargo.get(cargo.size() - 1);
    boolean ofLast = originFollows(movement);
    for (List<Mention> part : demonyms.alike(cargo)) {
      boolean own = ofLast && !part.contains(last) && !demonyms.countries(part.get(0)).isEmpty();
      parts.add(new Leg(part, stops.build(movement, part, own, places)));
    }
    boolean same = parts.stream().allMatch(part -> part.stops.equals(parts.get(0).stops));
    return same ? List.of(whole) : parts;
  }

  /** {@code Ghanaian girls and girls from Togo}: the place is where only the last come from. */
  private static boolean originFollows(Movement movement) {
    int last = movement.cargo().last();
    return !isExample(movement, last)
        && movement.stops().stream()
            .anyMatch(
                stop ->
                    stop.role() == StopRole.ORIGIN
                        && stop.unit() > last
                        && stop.unit() <= last + 2);
  }

  /** {@code Ghanaians, above all girls from Togo}: the last are some of those before. */
  private static boolean isExample(Movement movement, int last) {
    for (int i = last; i > 0; i--) {
      PhraseTable.Hit<String> joiner =
          movement.words().joiners().before(movement.clause().words(), i);
      if (joiner != null || !movement.clause().unit(i - 1).isModifier()) {
        return joiner != null && movement.words().isExample(joiner.phrase());
      }
    }
    return false;
  }

  /** Neither place nor cargo stand in the sentence: {@code the source of these threats}. */
  private static boolean unsaid(Clause clause, Leg leg) {
    List<Span> sentence = clause.sentence().spans();
    return leg.stops.stream().allMatch(stop -> stop.by() == StopBasis.HOME)
        && leg.cargo.stream()
            .flatMap(mention -> mention.spans().stream())
            .noneMatch(span -> sentence.stream().anyMatch(s -> s.contains(span)));
  }

  private Route route(Movement movement, Leg leg, StatusReader.Reading reading) {
    Clause clause = movement.clause();
    return new Route(
        "r0",
        leg.cargo.stream().map(Mention::entity).filter(Objects::nonNull).distinct().toList(),
        leg.stops,
        actors.read(movement),
        modes.read(movement),
        means.read(movement),
        reading.status(),
        reading.assertion(),
        since.read(movement),
        List.of(
            new Route.Evidence(
                clause.spans(), clause.sentence().id(), clause.passage().passage().id())),
        "rules/routes/" + movement.head().frame().id(),
        confidence(movement, leg.cargo));
  }

  private static double confidence(Movement movement, List<Mention> cargo) {
    if (cargo.isEmpty()) {
      return CARGO_UNKNOWN;
    }
    return movement.cargo() == null ? CARGO_FROM_CONTEXT : CARGO_SAID;
  }
}
