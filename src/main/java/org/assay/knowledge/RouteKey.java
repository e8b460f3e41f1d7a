package org.assay.knowledge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/**
 * Which routes a correction is about: those that have all of this, and maybe more.
 *
 * @param cargo entity ids
 * @param stops entity ids of places by role
 * @param modes means of transport
 * @param context words of its evidence, or null for any
 */
public record RouteKey(
    Set<String> cargo, Map<StopRole, Set<String>> stops, Set<TransportMode> modes, String context) {

  /** Places in a role. */
  public Set<String> stops(StopRole role) {
    return stops.getOrDefault(role, Set.of());
  }

  /** All entity ids that it names. */
  public Set<String> entities() {
    Set<String> out = new LinkedHashSet<>(cargo);
    stops.values().forEach(out::addAll);
    return out;
  }
}
