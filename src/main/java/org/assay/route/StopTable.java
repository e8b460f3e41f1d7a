package org.assay.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** The stops of a route while they are being found, each place once in each role. */
final class StopTable {

  private record Key(StopRole role, String entity) {}

  private final Map<Key, Stop> stops = new LinkedHashMap<>();

  /** Adds a stop, unless the place has that role already. */
  void put(StopRole role, String entity, String mention, StopBasis by) {
    stops.putIfAbsent(new Key(role, entity), new Stop(role, 0, entity, mention, by));
  }

  boolean isEmpty() {
    return stops.isEmpty();
  }

  boolean has(StopRole role) {
    return any(stop -> stop.role() == role);
  }

  boolean any(Predicate<Stop> wanted) {
    return stops.values().stream().anyMatch(wanted);
  }

  /** Whether there are stops and all of them are as wanted. */
  boolean all(Predicate<Stop> wanted) {
    return !stops.isEmpty() && stops.values().stream().allMatch(wanted);
  }

  /** In order of travel, numbered from 1. */
  List<Stop> ordered() {
    List<Stop> sorted = new ArrayList<>(stops.values());
    sorted.sort(Comparator.comparing(Stop::role));
    List<Stop> out = new ArrayList<>();
    for (Stop stop : sorted) {
      out.add(new Stop(stop.role(), out.size() + 1, stop.entity(), stop.mention(), stop.by()));
    }
    return out;
  }
}
