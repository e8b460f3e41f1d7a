package org.assay.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.Correction;
import org.assay.knowledge.Nearest;
import org.assay.knowledge.RouteKey;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route;
import org.assay.model.StopRole;

/** What of some reports is most like what a correction names and does not find. */
final class NearMisses {

  private static final int MOST = 5;

  private final Correction correction;
  private final Set<String> candidates = new LinkedHashSet<>();

  NearMisses(Correction correction) {
    this.correction = correction;
  }

  /** Collects from a report. */
  void see(Extraction extraction) {
    if (correction instanceof Correction.OfEntities of) {
      if (of.key().id() != null) {
        ids(extraction, of.key().type());
      } else {
        names(extraction, of.key().type());
      }
    } else if (correction instanceof Correction.OfMentions of) {
      extraction.mentions().stream()
          .filter(mention -> mention.type() == of.key().type())
          .map(Mention::text)
          .forEach(candidates::add);
    } else if (correction instanceof Correction.OfRoutes of) {
      routes(extraction, of.key());
    } else if (correction instanceof Correction.AddRoute add) {
      add.key().entities().forEach(id -> ids(extraction, null));
    }
  }

  /** The likest, at most five; empty where nothing is like it. */
  List<String> found() {
    if (correction instanceof Correction.OfEntities of) {
      String wanted = of.key().id() == null ? of.key().name() : of.key().id();
      return Nearest.of(wanted, candidates, MOST);
    }
    if (correction instanceof Correction.OfMentions of) {
      return Nearest.of(of.key().text(), candidates, MOST);
    }
    if (correction instanceof Correction.AddRoute add) {
      List<String> out = new ArrayList<>();
      for (String id : add.key().entities()) {
        if (!candidates.contains(id)) {
          out.addAll(Nearest.of(id, candidates, 2));
        }
      }
      return out;
    }
    return candidates.stream().limit(MOST).toList();
  }

  private void ids(Extraction extraction, MentionType type) {
    extraction.entities().stream()
        .filter(entity -> type == null || entity.type() == type)
        .map(Entity::id)
        .forEach(candidates::add);
  }

  private void names(Extraction extraction, MentionType type) {
    for (Entity entity : extraction.entities()) {
      if (entity.type() == type) {
        candidates.add(entity.name());
        entity.aliases().forEach(alias -> candidates.add(alias.name()));
      }
    }
  }

  /** Routes with something of the key, as keys. */
  private void routes(Extraction extraction, RouteKey key) {
    for (Route route : extraction.routes()) {
      Set<String> ids = new HashSet<>(route.cargo());
      route.stops().forEach(stop -> ids.add(stop.entity()));
      if (key.entities().stream().anyMatch(ids::contains)) {
        candidates.add(key(route));
      }
    }
  }

  private static String key(Route route) {
    List<String> parts = new ArrayList<>();
    if (!route.cargo().isEmpty()) {
      parts.add("cargo=" + String.join("|", route.cargo()));
    }
    for (StopRole role : StopRole.values()) {
      String places =
          route.stops().stream()
              .filter(stop -> stop.role() == role)
              .map(Route.Stop::entity)
              .collect(Collectors.joining("|"));
      if (!places.isEmpty()) {
        parts.add(role.id() + "=" + places);
      }
    }
    return String.join(" ", parts);
  }
}
