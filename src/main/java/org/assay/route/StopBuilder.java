package org.assay.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteWords;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** The places of a movement to stops in order of travel, unsaid ones added. */
final class StopBuilder {

  private record Key(StopRole role, String entity) {}

  private final RouteWords words;
  private final Demonyms demonyms;
  private final String home;
  private final Set<String> inHome;
  private final Set<String> abroad;

  /**
   * @param words words of the language
   * @param demonyms which countries people come from
   * @param home entity id of the report's own country, or null
   * @param inHome entity ids of the places in it
   * @param abroad entity ids of the places that are known to lie elsewhere
   */
  StopBuilder(
      RouteWords words, Demonyms demonyms, String home, Set<String> inHome, Set<String> abroad) {
    this.words = words;
    this.demonyms = demonyms;
    this.home = home;
    this.inHome = Set.copyOf(inHome);
    this.abroad = Set.copyOf(abroad);
  }

  /**
   * @param cargo what is moved, all of it or the part of it that comes from the same countries
   * @param own whether the cargo's own words say its origin, not the places after the cargo
   * @param inPassage entities of places that stand in the passage
   * @return stops; empty where the movement has none that count
   */
  List<Stop> build(Movement movement, List<Mention> cargo, boolean own, Set<String> inPassage) {
    Map<Key, Stop> out = new LinkedHashMap<>();
    for (Draft.Filled filled : movement.stops()) {
      Unit unit = filled.unit() < 0 ? null : movement.clause().unit(filled.unit());
      boolean other = own && filled.role() == StopRole.ORIGIN;
      if (other || (unit != null && unit.is(Unit.Kind.ABROAD))) {
        continue;
      }
      boolean unsaid = unit == null || unit.is(Unit.Kind.HOME);
      String entity = unsaid ? home : unit.mention().entity();
      StopRole role = hiredFrom(movement, cargo) ? hired(filled.role(), entity, cargo) : filled.role();
      if (entity != null && role != null) {
        put(
            out,
            role,
            entity,
            unsaid ? null : unit.mention().id(),
            unsaid ? StopBasis.HOME : filled.by());
      }
    }
    boolean leaves = leaves(movement);
    if (out.isEmpty() && !leaves && !movement.exploits() && !movement.homeAlone()) {
      return List.of();
    }
    if (movement.cargo() != null) {
      demonymOrigins(out, cargo, inPassage);
    }
    boolean foreign = movement.foreign() || cargo.stream().anyMatch(m -> demonyms.foreign(m, home));
    boolean elsewhere = leaves || foreign || has(out, StopRole.ORIGIN) || away(out);
    if (movement.exploits() && !elsewhere) {
      return List.of();
    }
    homeRole(movement, out, !foreign && (leaves || (movement.exploits() && away(out))));
    homeMarket(movement.clause(), out);
    if (movement.clause().telegraphic()) {
      outward(out);
    }
    return ordered(out);
  }

  private static boolean hiredFrom(Movement movement, List<Mention> cargo) {
    return cargo.stream().anyMatch(m -> m.type() == MentionType.PEOPLE)
        && movement.drafts().stream()
            .map(draft -> draft.trigger.frame())
            .anyMatch(f -> f.agent() == StopRole.ORIGIN && f.cargo() == CargoKind.PEOPLE);
  }

  /**
   * Where people are hired is where they come from, unless their demonym says otherwise: {@code
   * Nepali women hired in Kuwait} end there, {@code Filipino maids recruited at home} begin
   * elsewhere.
   *
   * @return the role of the place, or null where it has none
   */
  private StopRole hired(StopRole role, String entity, List<Mention> cargo) {
    boolean from = role == StopRole.ORIGIN;
    boolean own = cargo.stream().anyMatch(m -> demonyms.countries(m).contains(home));
    if (from && own && abroad.contains(entity)) {
      return StopRole.DESTINATION;
    }
    boolean foreign = cargo.stream().anyMatch(m -> demonyms.foreign(m, home));
    return from && foreign && atHome(entity) ? null : role;
  }

  /** {@code exploited in Mexico}, in a report on another country: people have been moved there. */
  private boolean away(Map<Key, Stop> stops) {
    return stops.keySet().stream()
        .anyMatch(key -> key.role == StopRole.DESTINATION && abroad.contains(key.entity));
  }

  /** Whether it ends {@code abroad}. */
  private static boolean leaves(Movement movement) {
    return movement.stops().stream()
        .filter(stop -> stop.role() == StopRole.DESTINATION && stop.unit() >= 0)
        .anyMatch(stop -> movement.clause().unit(stop.unit()).is(Unit.Kind.ABROAD));
  }

  /** Countries of the cargo's demonyms that stand in the passage; home only if alone or left. */
  private void demonymOrigins(Map<Key, Stop> out, List<Mention> cargo, Set<String> inPassage) {
    if (has(out, StopRole.ORIGIN)) {
      return;
    }
    for (Mention mention : cargo) {
      Set<String> countries = demonyms.countries(mention);
      boolean stays =
          countries.size() > 1
              && !out.isEmpty()
              && out.keySet().stream().allMatch(key -> atHome(key.entity));
      for (String country : countries) {
        boolean own = country.equals(home);
        if (own ? !stays : inPassage.contains(country)) {
          put(out, StopRole.ORIGIN, country, mention.id(), StopBasis.DEMONYM);
        }
      }
    }
  }

  private boolean atHome(String entity) {
    return entity.equals(home) || inHome.contains(entity);
  }

  private void homeRole(Movement movement, Map<Key, Stop> out, boolean begins) {
    if (home != null && begins && !has(out, StopRole.ORIGIN)) {
      put(out, StopRole.ORIGIN, home, null, StopBasis.HOME);
      return;
    }
    if (home == null || out.keySet().stream().anyMatch(key -> key.entity.equals(home))) {
      return;
    }
    for (Draft draft : movement.drafts()) {
      RouteFrame frame = draft.trigger.frame();
      if (frame.home() != StopRole.ORIGIN && frame.home() != null && reachesHome(out)) {
        continue;
      }
      if (frame.home() == null || draft.has(frame.home()) || onlyWeak(movement, draft)) {
        continue;
      }
      boolean passes = frame.home() == StopRole.ORIGIN && enters(movement);
      boolean free = !has(out, frame.home()) && !passes;
      boolean reached =
          frame.object() == RouteFrame.Slot.CARGO
              || !draft.stops.isEmpty()
              || has(out, StopRole.ORIGIN);
      if (free || passes || (frame.onward() && reached)) {
        put(out, free ? frame.home() : StopRole.TRANSIT, home, null, StopBasis.HOME);
        return;
      }
    }
  }

  /**
   * {@code shipped to Spain}, in a report on another country: from there, where nothing is said.
   */
  private void outward(Map<Key, Stop> out) {
    boolean ends =
        !out.isEmpty()
            && out.keySet().stream()
                .allMatch(key -> key.role == StopRole.DESTINATION && abroad.contains(key.entity));
    if (home != null && ends) {
      put(out, StopRole.ORIGIN, home, null, StopBasis.HOME);
    }
  }

  /** {@code enters at X and leaves for Y}: the report's own country is passed through. */
  private static boolean enters(Movement movement) {
    return movement.drafts().stream()
        .anyMatch(
            d -> d.trigger.frame().home() == StopRole.DESTINATION && d.trigger.frame().onward());
  }

  /** Whether a place of the report's own country is on the route, so that home is said. */
  private boolean reachesHome(Map<Key, Stop> stops) {
    return stops.keySet().stream().anyMatch(key -> inHome.contains(key.entity));
  }

  private void homeMarket(Clause clause, Map<Key, Stop> out) {
    if (home == null || has(out, StopRole.DESTINATION)) {
      return;
    }
    for (int i = 0; i < clause.size(); i++) {
      if (!clause.words().get(i).isEmpty() && words.homeMarket().at(clause.words(), i) != null) {
        put(out, StopRole.DESTINATION, home, null, StopBasis.HOME);
      }
    }
  }

  /** A draft without a place of its own says nothing of home, but for a cargo that is moved on. */
  private static boolean onlyWeak(Movement movement, Draft draft) {
    RouteFrame frame = draft.trigger.frame();
    return draft.stops.isEmpty()
        && (frame.exploit() || (movement.stops().isEmpty() && frame.least() > 0));
  }

  private static boolean has(Map<Key, Stop> stops, StopRole role) {
    return stops.keySet().stream().anyMatch(key -> key.role == role);
  }

  private static void put(
      Map<Key, Stop> out, StopRole role, String entity, String mention, StopBasis by) {
    out.putIfAbsent(new Key(role, entity), new Stop(role, 0, entity, mention, by));
  }

  private static List<Stop> ordered(Map<Key, Stop> stops) {
    List<Stop> sorted = new ArrayList<>(stops.values());
    sorted.sort(Comparator.comparing(Stop::role));
    List<Stop> out = new ArrayList<>();
    for (Stop stop : sorted) {
      out.add(new Stop(stop.role(), out.size() + 1, stop.entity(), stop.mention(), stop.by()));
    }
    return out;
  }
}
