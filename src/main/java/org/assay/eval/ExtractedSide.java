package org.assay.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/** An extraction as one side of a comparison; its entities stand as they are. */
final class ExtractedSide {

  private ExtractedSide() {}

  static Scored of(Extraction extraction) {
    Map<String, Scored.Names> names = new LinkedHashMap<>();
    Map<String, Label> labels = new LinkedHashMap<>();
    for (Entity entity : extraction.entities()) {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(Normaliser.name(entity.name()));
      entity.aliases().forEach(alias -> forms.add(Normaliser.name(alias.name())));
      names.put(entity.id(), new Scored.Names(entity.type(), forms, entity.name()));
      labels.put(entity.id(), entity.label());
    }
    List<Scored.Item> items = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      Scored.Names entity = mention.entity() == null ? null : names.get(mention.entity());
      if (entity != null) {
        entity.forms().add(Normaliser.name(mention.text()));
      }
      items.add(item(mention, labels));
    }
    Report.Country country = extraction.report().country();
    String own = country == null ? null : country.entity();
    return new Scored(
        items,
        names,
        extraction.routes().stream().map(route -> movement(route, own)).toList(),
        country == null ? null : country.iso3());
  }

  private static Scored.Item item(Mention mention, Map<String, Label> labels) {
    Label label = mention.label() == null ? labels.get(mention.entity()) : mention.label();
    return new Scored.Item(
        mention.type(),
        mention.envelope(),
        mention.text(),
        label == null || mention.type() == MentionType.PEOPLE ? null : label.id(),
        mention.entity(),
        mention.foundBy(),
        mention.confidence());
  }

  private static Scored.Movement movement(Route route, String own) {
    Map<StopRole, Set<String>> stops = new EnumMap<>(StopRole.class);
    for (StopRole role : StopRole.values()) {
      stops.put(role, new LinkedHashSet<>());
    }
    for (Route.Stop stop : route.stops()) {
      stops.get(stop.role()).add(stop.entity().equals(own) ? Scored.HOME : stop.entity());
    }
    Set<TransportMode> modes = EnumSet.noneOf(TransportMode.class);
    modes.addAll(route.mode());
    return new Scored.Movement(
        new LinkedHashSet<>(route.cargo()),
        stops,
        route.status(),
        modes,
        route.evidence().get(0).spans().get(0),
        route.foundBy());
  }
}
