package org.assay.route;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assay.model.Entity;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * What is known of where the places of a report lie.
 *
 * @param country entity id of the report's own country, or null
 * @param inside entity ids of the places in it
 * @param abroad entity ids of the places that are known to lie elsewhere
 */
record HomePlaces(String country, Set<String> inside, Set<String> abroad) {

  /** Copies. */
  HomePlaces {
    inside = Set.copyOf(inside);
    abroad = Set.copyOf(abroad);
  }

  static HomePlaces of(RouteContext context) {
    Set<String> codes =
        context.entities().stream()
            .filter(entity -> entity.id().equals(context.homeEntity()))
            .map(Entity::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new HomePlaces(
        context.homeEntity(),
        locations(context, e -> e.country() != null && codes.contains(e.country())),
        locations(context, e -> !codes.isEmpty() && isAbroad(e, codes)));
  }

  /** Whether a place is the report's own country or lies in it. */
  boolean atHome(String entity) {
    return entity.equals(country) || inside.contains(entity);
  }

  private static boolean isAbroad(Entity place, Set<String> codes) {
    return place.country() == null
        ? place.label() == LocationKind.MACROREGION
        : !codes.contains(place.country());
  }

  private static Set<String> locations(RouteContext context, Predicate<Entity> wanted) {
    return context.entities().stream()
        .filter(entity -> entity.type() == MentionType.LOCATION)
        .filter(wanted)
        .map(Entity::id)
        .filter(id -> !id.equals(context.homeEntity()))
        .collect(Collectors.toSet());
  }
}
