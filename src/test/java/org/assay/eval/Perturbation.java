package org.assay.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.Section;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Spoils an extraction in every way that the measure can tell, the same for the same seed. */
final class Perturbation {

  private final Random random;
  private final Extraction from;
  private final SourceText text;

  private Perturbation(Extraction from, SourceText text, long seed) {
    this.random = new Random(seed);
    this.from = from;
    this.text = text;
  }

  static Extraction of(Extraction from, SourceText text, long seed) {
    return new Perturbation(from, text, seed).build();
  }

  private Extraction build() {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : from.mentions()) {
      if (!chance(8)) {
        mentions.add(spoil(mention, "m" + (mentions.size() + 1)));
      }
      if (chance(4)) {
        mentions.add(spoil(mention, "m" + (mentions.size() + 1)));
      }
    }
    List<Route> routes = new ArrayList<>();
    for (Route route : from.routes()) {
      for (int copies = chance(12) ? 0 : chance(10) ? 2 : 1; copies > 0; copies--) {
        routes.add(spoil(route, "r" + (routes.size() + 1)));
      }
    }
    return new Extraction(
        spoil(from.report()),
        from.sections().stream().map(this::spoil).toList(),
        from.passages().stream().filter(passage -> !chance(8)).map(this::spoil).toList(),
        mentions,
        from.entities().stream().map(this::spoil).toList(),
        routes,
        List.of());
  }

  private Mention spoil(Mention mention, String id) {
    MentionType type = chance(5) ? any(List.of(MentionType.values())) : mention.type();
    String entity = mention.entity();
    Label label = mention.label();
    if (type != mention.type() || chance(6)) {
      entity = entity(type);
      label = label(type);
    }
    List<Span> spans = spans(mention.envelope());
    return new Mention(
        id,
        type,
        text.read(spans),
        spans,
        null,
        null,
        chance(3) ? null : entity,
        chance(10) ? null : chance(5) ? label(type) : label,
        null,
        null,
        mention.foundBy(),
        random.nextDouble());
  }

  private List<Span> spans(Span span) {
    int start = span.start();
    int end = span.end();
    if (chance(10)) {
      start = Math.max(0, start + random.nextInt(9) - 4);
      end = Math.min(text.length(), Math.max(start + 1, end + random.nextInt(9) - 4));
    }
    if (chance(6) && end - start > 6) {
      return List.of(Span.of(start, start + 2), Span.of(end - 3, end));
    }
    return List.of(Span.of(start, end));
  }

  private Entity spoil(Entity entity) {
    List<Entity.Alias> aliases = new ArrayList<>(entity.aliases());
    if (chance(15)) {
      aliases.clear();
    }
    if (chance(15)) {
      aliases.add(new Entity.Alias("The " + any(from.entities()).name() + "s", "spoilt"));
    }
    String name = chance(6) ? any(from.entities()).name() : entity.name();
    return new Entity(
        entity.id(),
        entity.type(),
        name,
        aliases,
        chance(30) ? label(entity.type()) : null,
        chance(20),
        null,
        null);
  }

  private Route spoil(Route route, String id) {
    Set<String> cargo = new LinkedHashSet<>(route.cargo());
    if (chance(10)) {
      cargo.clear();
    }
    if (chance(10)) {
      cargo.add(any(from.entities()).id());
    }
    List<Route.Stop> stops = new ArrayList<>();
    for (Route.Stop stop : route.stops()) {
      if (stops.isEmpty() || !chance(8)) {
        stops.add(spoil(stop));
      }
    }
    return new Route(
        id,
        List.copyOf(cargo),
        stops,
        List.of(),
        chance(10)
            ? List.of(TransportMode.LAND, any(List.of(TransportMode.SEA, TransportMode.AIR)))
            : route.mode(),
        null,
        chance(12) ? any(List.of(RouteStatus.values())) : route.status(),
        route.assertion(),
        null,
        route.evidence(),
        route.foundBy(),
        route.confidence());
  }

  private Route.Stop spoil(Route.Stop stop) {
    StopRole role = chance(10) ? any(List.of(StopRole.values())) : stop.role();
    String entity = chance(10) ? any(from.entities()).id() : stop.entity();
    boolean same = entity.equals(stop.entity());
    return new Route.Stop(role, stop.order(), entity, null, same ? stop.by() : StopBasis.SAID);
  }

  private Report spoil(Report report) {
    Report.Country country = report.country();
    if (country != null && chance(20)) {
      String entity = chance(50) ? entity(MentionType.LOCATION) : country.entity();
      country =
          chance(30)
              ? null
              : new Report.Country(chance(50) ? "XXX" : country.iso3(), "X", entity, "spoilt");
    }
    return new Report(
        report.id(),
        report.title(),
        report.family(),
        null,
        country,
        report.language(),
        List.of(),
        null,
        null,
        report.source(),
        report.text());
  }

  private Section spoil(Section section) {
    String heading = chance(10) ? "" : section.heading().replace("and", chance(50) ? "&" : "and");
    String parent = chance(10) ? null : section.parent();
    return new Section(section.id(), parent, 1, heading, null, section.start(), section.end());
  }

  private Passage spoil(Passage passage) {
    Span span = passage.spans().get(0);
    int start = Math.max(0, span.start() + random.nextInt(300) - 150);
    int end = Math.min(text.length(), Math.max(start, span.end() + random.nextInt(300) - 150));
    int middle = (start + end) / 2;
    return new Passage(
        passage.id(),
        chance(10) ? any(from.sections()).id() : passage.section(),
        chance(15) ? any(from.passages()).indicator() : passage.indicator(),
        1,
        List.of(Span.of(start, middle), Span.of(Math.min(end, middle + 5), end)),
        passage.sentences());
  }

  private String entity(MentionType type) {
    List<Entity> same = from.entities().stream().filter(e -> e.type() == type).toList();
    return same.isEmpty() ? null : any(same).id();
  }

  private Label label(MentionType type) {
    return switch (type) {
      case ACTOR -> any(List.of(ActorClass.values()));
      case LOCATION -> any(List.of(LocationKind.values()));
      case COMMODITY -> any(List.of(CommodityCategory.values()));
      case PEOPLE -> null;
    };
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
