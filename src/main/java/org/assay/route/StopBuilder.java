package org.assay.route;

import java.util.List;
import java.util.Set;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteWords;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route.Stop;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** The places of a movement to stops in order of travel, unsaid ones added. */
final class StopBuilder {

  private final Demonyms demonyms;
  private final HomePlaces home;
  private final UnsaidHome unsaid;

  StopBuilder(RouteWords words, Demonyms demonyms, HomePlaces home) {
    this.demonyms = demonyms;
    this.home = home;
    this.unsaid = new UnsaidHome(words, home);
  }

  /**
   * @param cargo what is moved, all of it or the part of it that comes from the same countries
   * @param own whether the cargo's own words say its origin, not the places after the cargo
   * @param inPassage entities of places that stand in the passage
   * @return stops; empty where the movement has none that count
   */
  List<Stop> build(Movement movement, List<Mention> cargo, boolean own, Set<String> inPassage) {
    StopTable out = new StopTable();
    for (Draft.Filled filled : movement.stops()) {
      Unit unit = filled.unit() < 0 ? null : movement.clause().unit(filled.unit());
      boolean other = own && filled.role() == StopRole.ORIGIN;
      if (other || (unit != null && unit.is(Unit.Kind.ABROAD))) {
        continue;
      }
      boolean unnamed = unit == null || unit.is(Unit.Kind.HOME);
      String entity = unnamed ? home.country() : unit.mention().entity();
      StopRole role =
          hiredFrom(movement, cargo) ? hired(filled.role(), entity, cargo) : filled.role();
      if (entity != null && role != null) {
        out.put(
            role,
            entity,
            unnamed ? null : unit.mention().id(),
            unnamed ? StopBasis.HOME : filled.by());
      }
    }
    boolean leaves = leaves(movement);
    if (out.isEmpty() && !leaves && !movement.exploits() && !movement.homeAlone()) {
      return List.of();
    }
    if (movement.cargo() != null) {
      demonymOrigins(out, cargo, inPassage);
    }
    boolean foreign =
        movement.foreign() || cargo.stream().anyMatch(m -> demonyms.foreign(m, home.country()));
    boolean elsewhere = leaves || foreign || out.has(StopRole.ORIGIN) || away(out);
    if (movement.exploits() && !elsewhere) {
      return List.of();
    }
    boolean begins = !foreign && (leaves || (movement.exploits() && away(out)));
    unsaid.add(movement, out, begins);
    return out.ordered();
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
    boolean own = cargo.stream().anyMatch(m -> demonyms.countries(m).contains(home.country()));
    if (from && own && home.abroad().contains(entity)) {
      return StopRole.DESTINATION;
    }
    boolean foreign = cargo.stream().anyMatch(m -> demonyms.foreign(m, home.country()));
    return from && foreign && home.atHome(entity) ? null : role;
  }

  /** {@code exploited in Mexico}, in a report on another country: people have been moved there. */
  private boolean away(StopTable stops) {
    return stops.any(
        stop -> stop.role() == StopRole.DESTINATION && home.abroad().contains(stop.entity()));
  }

  /** Whether it ends {@code abroad}. */
  private static boolean leaves(Movement movement) {
    return movement.stops().stream()
        .filter(stop -> stop.role() == StopRole.DESTINATION && stop.unit() >= 0)
        .anyMatch(stop -> movement.clause().unit(stop.unit()).is(Unit.Kind.ABROAD));
  }

  /** Countries of the cargo's demonyms that stand in the passage; home only if alone or left. */
  private void demonymOrigins(StopTable out, List<Mention> cargo, Set<String> inPassage) {
    if (out.has(StopRole.ORIGIN)) {
      return;
    }
    for (Mention mention : cargo) {
      Set<String> countries = demonyms.countries(mention);
      boolean stays = countries.size() > 1 && out.all(stop -> home.atHome(stop.entity()));
      for (String country : countries) {
        boolean own = country.equals(home.country());
        if (own ? !stays : inPassage.contains(country)) {
          out.put(StopRole.ORIGIN, country, mention.id(), StopBasis.DEMONYM);
        }
      }
    }
  }
}
