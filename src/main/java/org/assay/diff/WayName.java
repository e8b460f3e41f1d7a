package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.model.Route;
import org.assay.model.StopRole;

/** How a route is called: {@code cocaine: Guayaquil > Rotterdam, Antwerp}. */
final class WayName {

  private record Place(String id, StopRole role, int order, String name) {}

  private WayName() {}

  static String of(Way way) {
    return of(way, places(way));
  }

  /**
   * The same with the beginning or end of its counterpart where it has none itself and its own
   * sentences name the place: of {@code land migrants from Vlorë in Apulia} extraction may have
   * found both ends in one text and one in the other.
   */
  static String of(Way way, Way other, Wording wording) {
    List<Place> all = places(way);
    for (Place place : places(other)) {
      String id = commonId(other, place);
      if (lacks(way, place.role())
          && !way.stops().containsKey(id)
          && way.lines().stream().anyMatch(line -> wording.names(line, place.name()))) {
        int at = 0;
        while (at < all.size() && all.get(at).role().compareTo(place.role()) <= 0) {
          at++;
        }
        all.add(at, new Place(id, place.role(), -at, place.name()));
      }
    }
    return of(way, all);
  }

  private static boolean lacks(Way way, StopRole role) {
    return role != StopRole.TRANSIT
        && way.route().stops().stream().noneMatch(stop -> stop.role() == role);
  }

  private static List<Place> places(Way way) {
    List<Place> out = new ArrayList<>();
    for (Route.Stop stop : way.route().stops()) {
      String name = way.names().get(stop.entity());
      out.add(new Place(stop.entity(), stop.role(), stop.order(), name));
    }
    return out;
  }

  private static String commonId(Way way, Place place) {
    return way.stops().entrySet().stream()
        .filter(stop -> stop.getValue().equals(place.name()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(place.id());
  }

  private static String of(Way way, List<Place> stops) {
    String goods = way.cargo().isEmpty() ? "?" : String.join(", ", way.cargo().values());
    StringBuilder places = new StringBuilder();
    Place last = null;
    for (Place stop : stops) {
      if (last == null || !stop.id().equals(last.id())) {
        places.append(last == null ? "" : together(last, stop) ? ", " : " > ");
        places.append(stop.name());
        last = stop;
      }
    }
    return goods + ": " + places;
  }

  /** Whether two stops are places of one sort and not one after the other. */
  private static boolean together(Place a, Place b) {
    boolean end = a.role() == b.role() && a.role() != StopRole.TRANSIT;
    return end || a.order() == b.order();
  }
}
