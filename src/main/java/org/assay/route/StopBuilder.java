package org.assay.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** The places of a movement to stops in order of travel, unsaid ones added. */
final class StopBuilder {

  private record Key(StopRole role, String entity) {}

  private final RouteWords words;
  private final String home;
  private final Set<String> inHome;
  private final Function<String, Optional<String>> demonyms;

  /**
   * @param words words of the language
   * @param home entity id of the report's own country, or null
   * @param inHome entity ids of the places in it
   * @param demonyms form of a demonym to ISO 3166 alpha-3
   */
  StopBuilder(
      RouteWords words,
      String home,
      Set<String> inHome,
      Function<String, Optional<String>> demonyms) {
    this.words = words;
    this.home = home;
    this.inHome = Set.copyOf(inHome);
    this.demonyms = demonyms;
  }

  /**
   * @param cargo what is moved
   * @param inPassage entities of places that stand in the passage
   * @return stops; empty where the movement has none that count
   */
  List<Stop> build(Movement movement, List<Mention> cargo, Set<String> inPassage) {
    Map<Key, Stop> out = new LinkedHashMap<>();
    for (Draft.Filled filled : movement.stops()) {
      Unit unit = filled.unit() < 0 ? null : movement.clause().unit(filled.unit());
      if (unit != null && unit.is(Unit.Kind.ABROAD)) {
        continue;
      }
      boolean own = unit == null || unit.is(Unit.Kind.HOME);
      String entity = own ? home : unit.mention().entity();
      if (entity != null) {
        put(
            out,
            filled.role(),
            entity,
            own ? null : unit.mention().id(),
            own ? StopBasis.HOME : filled.by());
      }
    }
    boolean abroad = abroad(movement, StopRole.DESTINATION);
    if (out.isEmpty() && !abroad && !movement.exploits()) {
      return List.of();
    }
    if (movement.cargo() != null) {
      demonymOrigin(out, cargo, inPassage);
    }
    boolean foreign = movement.cargo() != null && cargo.stream().anyMatch(this::foreign);
    boolean elsewhere = abroad || foreign || has(out, StopRole.ORIGIN);
    if (movement.exploits() && !elsewhere) {
      return List.of();
    }
    homeRole(movement, out, abroad);
    homeMarket(movement.clause(), out);
    return ordered(out);
  }

  private static boolean abroad(Movement movement, StopRole role) {
    return movement.stops().stream()
        .filter(stop -> stop.role() == role && stop.unit() >= 0)
        .anyMatch(stop -> movement.clause().unit(stop.unit()).is(Unit.Kind.ABROAD));
  }

  private boolean foreign(Mention mention) {
    return Arrays.stream(mention.text().split("\\s+", -1))
        .anyMatch(word -> words.is(WordClass.FOREIGN, word.toLowerCase(Locale.ROOT)));
  }

  private void demonymOrigin(Map<Key, Stop> out, List<Mention> cargo, Set<String> inPassage) {
    if (has(out, StopRole.ORIGIN)) {
      return;
    }
    for (Mention mention : cargo) {
      if (mention.type() == MentionType.PEOPLE) {
        demonym(mention.text())
            .map(iso3 -> "iso:" + iso3)
            .filter(entity -> inPassage.contains(entity) || entity.equals(home))
            .ifPresent(
                entity -> put(out, StopRole.ORIGIN, entity, mention.id(), StopBasis.DEMONYM));
      }
    }
  }

  /** The country of the first of the longest runs of one to three words that is a demonym. */
  Optional<String> demonym(String text) {
    List<String> all = List.of(text.split("\\s+", -1));
    for (int n = Math.min(3, all.size()); n > 0; n--) {
      for (int i = 0; i + n <= all.size(); i++) {
        Optional<String> iso3 = demonyms.apply(String.join(" ", all.subList(i, i + n)));
        if (iso3.isPresent()) {
          return iso3;
        }
      }
    }
    return Optional.empty();
  }

  private void homeRole(Movement movement, Map<Key, Stop> out, boolean abroad) {
    if (home == null || out.keySet().stream().anyMatch(key -> key.entity.equals(home))) {
      return;
    }
    if (abroad && !has(out, StopRole.ORIGIN)) {
      put(out, StopRole.ORIGIN, home, null, StopBasis.HOME);
      return;
    }
    for (Draft draft : movement.drafts()) {
      RouteFrame frame = draft.trigger.frame();
      if (frame.home() == StopRole.DESTINATION && reachesHome(out)) {
        continue;
      }
      if (frame.home() == null || draft.has(frame.home()) || onlyWeak(movement, draft)) {
        continue;
      }
      boolean free = !has(out, frame.home());
      boolean reached =
          frame.object() == RouteFrame.Slot.CARGO
              || !draft.stops.isEmpty()
              || has(out, StopRole.ORIGIN);
      if (free || (frame.onward() && reached)) {
        put(out, free ? frame.home() : StopRole.TRANSIT, home, null, StopBasis.HOME);
        return;
      }
    }
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
    return draft.stops.isEmpty() && (draft.trigger.frame().exploit() || movement.stops().isEmpty());
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
