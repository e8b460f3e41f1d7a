package org.assay.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assay.model.Change;
import org.assay.model.Entity;
import org.assay.model.Route;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/**
 * A route as it is compared: entities under the ids that they have in the older text.
 *
 * @param index its place in the edition
 * @param route the route
 * @param cargo names of what is moved by common id
 * @param stops names of its places by common id, in order of travel
 * @param names names of its places by the ids of its own edition
 * @param said common ids of places but the report's own country where it is not said
 * @param lines the sentences that assert it; none where the text is not known
 */
record Way(
    int index,
    Route route,
    Map<String, String> cargo,
    Map<String, String> stops,
    Map<String, String> names,
    Set<String> said,
    List<Line> lines) {

  /** The routes of an edition. */
  static List<Way> of(Reading reading, UnaryOperator<String> commonId) {
    List<Way> out = new ArrayList<>();
    for (Route route : Legs.joined(reading.extraction().routes())) {
      Map<String, String> cargo = new LinkedHashMap<>();
      route.cargo().forEach(id -> cargo.put(commonId.apply(id), name(reading, id)));
      Map<String, String> stops = new LinkedHashMap<>();
      Map<String, String> names = new LinkedHashMap<>();
      Set<String> said = new LinkedHashSet<>();
      for (Route.Stop stop : route.stops()) {
        String id = commonId.apply(stop.entity());
        names.put(stop.entity(), name(reading, stop.entity()));
        stops.put(id, name(reading, stop.entity()));
        if (stop.by() != StopBasis.HOME) {
          said.add(id);
        }
      }
      List<Line> lines =
          route.evidence().stream()
              .map(evidence -> reading.line(evidence.sentence()))
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      out.add(new Way(out.size(), route, cargo, stops, names, said, lines));
    }
    return out;
  }

  private static String name(Reading reading, String id) {
    Entity entity = reading.entity(id);
    return entity == null ? id : entity.name();
  }

  /** {@code cocaine: Guayaquil > Rotterdam, Antwerp}. */
  String name() {
    return WayName.of(this);
  }

  /** Stops without the report's own country where no word says it. */
  Map<String, String> saidStops() {
    Map<String, String> out = new LinkedHashMap<>(stops);
    out.keySet().retainAll(said);
    return out;
  }

  /** Whether all its places, each in the same role, are places of a route of the same goods. */
  boolean isPartOf(Way other) {
    return !cargo.isEmpty()
        && cargo.keySet().equals(other.cargo.keySet())
        && said.stream().allMatch(id -> other.stops.containsKey(id))
        && said.stream().allMatch(id -> role(id) == other.role(id));
  }

  private StopRole role(String id) {
    String name = stops.get(id);
    return route.stops().stream()
        .filter(stop -> names.get(stop.entity()).equals(name))
        .map(Route.Stop::role)
        .findFirst()
        .orElse(null);
  }

  /** Names of what one route has and the other, with its sentences, has not. */
  static Set<String> missing(
      Map<String, String> own, Map<String, String> other, List<Line> text, Wording wording) {
    Set<String> out = new LinkedHashSet<>();
    own.forEach(
        (id, name) -> {
          if (!other.containsKey(id)
              && text.stream().noneMatch(line -> wording.names(line, name))) {
            out.add(name);
          }
        });
    return out;
  }

  /** Cargo and stops by common id. */
  String key() {
    return String.join("+", cargo.keySet()) + ":" + String.join(">", stops.keySet());
  }

  /** The route in an edition, with the words of its first evidence. */
  static Change.Side side(Reading reading, Way way, String value) {
    return side(reading, way, way.name(), value);
  }

  /** The same under a fuller name. */
  static Change.Side side(Reading reading, Way way, String name, String value) {
    var evidence = way.route().evidence().get(0);
    String quote =
        reading.edition().text() == null ? null : reading.edition().text().read(evidence.spans());
    return new Change.Side(way.route().id(), name, value, evidence.passage(), quote);
  }

  /** Indicator of the passage of its first evidence, or null. */
  static String indicator(Reading reading, Way way) {
    return reading.indicator(way.route().evidence().get(0).passage());
  }
}
