package org.assay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldPassage;
import org.assay.brat.GoldReport;
import org.assay.model.Assertion;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.Section;
import org.assay.model.Sentence;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.text.Span;

/** The extraction that an annotated report asks for. */
final class GoldExtraction {

  private final GoldReport gold;
  private final Scored side;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final String home;

  private GoldExtraction(GoldReport gold) {
    this.gold = gold;
    this.side = AnnotatedSide.of(gold);
    this.home = "iso:" + gold.info().iso3();
    String country = Normaliser.name(String.valueOf(gold.info().country()));
    side.entities()
        .forEach(
            (key, names) -> {
              boolean own = names.type() == MentionType.LOCATION && names.forms().contains(country);
              String form = names.forms().iterator().next().replace(' ', '-');
              add(key, own ? home : names.type().id() + ":" + form + ":" + ids.size(), names);
            });
    if (gold.info().iso3() != null && !ids.containsValue(home)) {
      entities.add(
          new Entity(
              home,
              MentionType.LOCATION,
              gold.info().country(),
              List.of(),
              null,
              true,
              null,
              null));
    }
  }

  static Extraction of(GoldReport gold) {
    return new GoldExtraction(gold).build();
  }

  private void add(String key, String id, Scored.Names names) {
    ids.put(key, id);
    List<Entity.Alias> aliases =
        names.forms().stream().skip(1).map(form -> new Entity.Alias(form, "gold")).toList();
    entities.add(new Entity(id, names.type(), names.shown(), aliases, null, false, null, null));
  }

  private Extraction build() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < gold.mentions().size(); i++) {
      GoldMention m = gold.mentions().get(i);
      mentions.add(
          new Mention(
              "m" + (i + 1),
              m.type(),
              m.text(),
              m.spans(),
              null,
              null,
              ids.get(side.mentions().get(i).entity()),
              m.label(),
              null,
              null,
              "rules/" + m.type().id() + ".yaml#" + i % 3,
              0.95));
    }
    List<Route> routes = new ArrayList<>();
    side.routes().forEach(route -> routes.add(route("r" + (routes.size() + 1), route)));
    List<Passage> passages = new ArrayList<>();
    gold.passages().forEach(passage -> passages.add(passage(passages.size() + 1, passage)));
    return new Extraction(report(), sections, passages, mentions, entities, routes, List.of());
  }

  private Report report() {
    Report.Country country =
        gold.info().iso3() == null
            ? null
            : new Report.Country(gold.info().iso3(), gold.info().country(), home, "gold");
    return new Report(
        gold.name(),
        gold.name(),
        new Report.Family("gold", "annotated"),
        null,
        country,
        "en",
        List.of(),
        null,
        null,
        gold.source().file(),
        new Report.TextFile("texts/" + gold.name() + ".txt", gold.source().length(), ""));
  }

  private Route route(String id, Scored.Movement route) {
    List<Route.Stop> stops = new ArrayList<>();
    for (StopRole role : StopRole.values()) {
      for (String key : route.stops().get(role)) {
        boolean own = key.equals(Scored.HOME);
        stops.add(
            new Route.Stop(
                role,
                stops.size() + 1,
                own ? home : ids.get(key),
                null,
                own ? StopBasis.HOME : StopBasis.SAID));
      }
    }
    return new Route(
        id,
        route.cargo().stream().map(ids::get).toList(),
        stops,
        List.of(),
        List.copyOf(route.modes()),
        null,
        route.status(),
        Assertion.STATED,
        null,
        List.of(new Route.Evidence(List.of(route.where()), null, null)),
        "rules/routes.yaml#" + route.stops().get(StopRole.ORIGIN).size(),
        0.8);
  }

  private Passage passage(int number, GoldPassage passage) {
    String parent = null;
    for (String heading : passage.path()) {
      parent = section(parent, heading.toLowerCase(Locale.ROOT), passage);
    }
    Span span = Span.of(passage.start(), passage.end());
    Sentence sentence = new Sentence("t" + number, List.of(span));
    return new Passage(
        "p" + number, parent, passage.indicator(), 1, List.of(span), List.of(sentence));
  }

  private String section(String parent, String heading, GoldPassage passage) {
    Set<Section> known = Set.copyOf(sections);
    for (Section section : known) {
      if (section.heading().equals(heading)
          && String.valueOf(section.parent()).equals(String.valueOf(parent))) {
        return section.id();
      }
    }
    String id = "s" + (sections.size() + 1);
    sections.add(new Section(id, parent, 1, heading, null, passage.start(), passage.end()));
    return id;
  }
}
