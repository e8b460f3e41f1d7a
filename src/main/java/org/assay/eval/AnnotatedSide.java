package org.assay.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldReport;
import org.assay.brat.GoldRoute;
import org.assay.model.MentionType;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/** An annotated report as one side of a comparison; entities fold by its own equivalences. */
final class AnnotatedSide {

  /** What an annotated entity is known by. */
  private record Key(MentionType type, String form) {

    /**
     * Ties in matching are broken by this text, that of a Python tuple of two strings; a form has
     * no other sign than an apostrophe that would need care.
     */
    String text() {
      String quote = form.contains("'") ? "\"" : "'";
      return "('" + Measures.name(type) + "', " + quote + form + quote + ")";
    }
  }

  private final GoldReport report;
  private final Map<Key, Key> parents = new HashMap<>();
  private final Map<String, Key> keys = new HashMap<>();

  private AnnotatedSide(GoldReport report) {
    this.report = report;
    for (GoldMention mention : report.mentions()) {
      keys.put(mention.id(), new Key(mention.type(), Normaliser.name(mention.text())));
    }
    for (List<String> group : report.equivalents()) {
      for (String other : group.subList(1, group.size())) {
        parents.put(find(keys.get(other)), find(keys.get(group.get(0))));
      }
    }
  }

  static Scored of(GoldReport report) {
    return new AnnotatedSide(report).side();
  }

  private Scored side() {
    Map<String, Scored.Names> entities = new LinkedHashMap<>();
    List<Scored.Item> items = new ArrayList<>();
    for (GoldMention mention : report.mentions()) {
      String entity = entity(mention.id());
      entities
          .computeIfAbsent(
              entity,
              key -> new Scored.Names(mention.type(), new LinkedHashSet<>(), mention.text()))
          .forms()
          .add(keys.get(mention.id()).form());
      items.add(
          new Scored.Item(
              mention.type(),
              mention.envelope(),
              mention.text(),
              mention.label() == null ? null : mention.label().id(),
              entity,
              null,
              1));
    }
    return new Scored(items, entities, report.routes().stream().map(this::movement).toList(), null);
  }

  private Scored.Movement movement(GoldRoute route) {
    Map<StopRole, Set<String>> stops = new EnumMap<>(StopRole.class);
    for (StopRole role : StopRole.values()) {
      stops.put(role, new LinkedHashSet<>());
    }
    route.stops().forEach(stop -> stops.get(stop.role()).add(entity(stop.mention())));
    route.home().forEach(role -> stops.get(role).add(Scored.HOME));
    Set<String> cargo = new LinkedHashSet<>();
    route.cargo().forEach(mention -> cargo.add(entity(mention)));
    Set<TransportMode> modes = EnumSet.noneOf(TransportMode.class);
    modes.addAll(route.modes());
    return new Scored.Movement(cargo, stops, route.status(), modes, route.trigger(), null);
  }

  private String entity(String mention) {
    return find(keys.get(mention)).text();
  }

  private Key find(Key key) {
    Key at = key;
    while (!parents.getOrDefault(at, at).equals(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
