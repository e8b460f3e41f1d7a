package org.assay.route;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.annotate.Annotator;
import org.assay.knowledge.KnowledgeSource;
import org.assay.knowledge.RouteRules;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.model.StopBasis;
import org.assay.model.TransportMode;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** Routes over gold mentions; predictions are left in {@code target/routes} for scoring. */
class GoldRoutesTest {

  private static final Path GOLD = Path.of("../shared/gold");
  private static final Path OUT = Path.of("target/routes");

  @Test
  void saidStopsStandInTheirQuotes() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold reports in " + GOLD);
    Files.createDirectories(OUT);
    Annotator annotator = new Annotator();
    RouteFinder finder =
        new RouteFinder(RouteRules.load(new KnowledgeSource(null)), Countries::demonym);
    int routes = 0;
    for (Path folder : List.of(GOLD, GOLD.resolve("factbook"))) {
      List<String> rows = Files.readAllLines(folder.resolve("reports.tsv"));
      for (String row : rows.subList(1, rows.size())) {
        String name = row.split("\t", -1)[0];
        String iso3 = row.split("\t", -1)[1];
        StandoffReport report = StandoffReport.read(folder.resolve(name + ".ann"));
        RouteContext context = report.context(annotator, "iso:" + iso3);
        Routed routed = finder.find(context);
        routes += routed.routes().size();
        routed.routes().forEach(route -> checkQuotes(route, report));
        new ObjectMapper()
            .writeValue(OUT.resolve(name + ".json").toFile(), json(report, routed, iso3));
        Files.write(OUT.resolve(name + ".log"), log(context, routed));
      }
    }
    assertTrue(routes > 0, "no route at all");
  }

  private static void checkQuotes(Route route, StandoffReport report) {
    for (Route.Stop stop : route.stops()) {
      if (stop.by() == StopBasis.SAID) {
        Mention mention =
            report.mentions().stream()
                .filter(m -> m.id().equals(stop.mention()))
                .findFirst()
                .orElseThrow();
        assertTrue(
            route.evidence().stream()
                .flatMap(e -> e.spans().stream())
                .anyMatch(span -> span.contains(mention.envelope())),
            () -> route + " does not quote " + mention.text());
      }
    }
  }

  private static List<String> log(RouteContext context, Routed routed) {
    List<String> out = new ArrayList<>();
    for (Route route : routed.routes()) {
      Span span = route.evidence().get(0).spans().get(0);
      String stops =
          route.stops().stream()
              .map(s -> s.role().id().substring(0, 1) + ":" + s.entity() + "/" + s.by().id())
              .reduce("", (a, b) -> a + " " + b);
      out.add(
          route.foundBy().substring(13)
              + " "
              + route.cargo()
              + stops
              + " "
              + route.status().id()
              + " "
              + route.mode()
              + "\n    "
              + context.source().slice(span.start(), span.end()).replace('\n', ' '));
    }
    routed
        .diagnostics()
        .forEach(
            d ->
                out.add(
                    d.code()
                        + "\n    "
                        + context
                            .source()
                            .slice(d.span().start(), d.span().end())
                            .replace('\n', ' ')));
    return out;
  }

  private static Map<String, Object> json(StandoffReport report, Routed routed, String iso3) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("report", Map.of("country", Map.of("iso3", iso3, "entity", "iso:" + iso3)));
    List<Map<String, Object>> entities = new ArrayList<>();
    for (Entity entity : report.entities().values()) {
      entities.add(
          Map.of(
              "id", entity.id(),
              "type", entity.type().id(),
              "name", entity.name(),
              "aliases", entity.aliases().stream().map(Entity.Alias::name).toList()));
    }
    if (!report.entities().containsKey("iso:" + iso3)) {
      entities.add(
          Map.of("id", "iso:" + iso3, "type", "location", "name", iso3, "aliases", List.of()));
    }
    out.put("entities", entities);
    out.put(
        "mentions",
        report.mentions().stream()
            .map(
                m ->
                    Map.of(
                        "type",
                        m.type().id(),
                        "text",
                        m.text(),
                        "entity",
                        m.entity(),
                        "spans",
                        List.of(Map.of("start", m.envelope().start(), "end", m.envelope().end()))))
            .toList());
    out.put(
        "routes",
        routed.routes().stream()
            .map(
                r ->
                    Map.of(
                        "cargo",
                        r.cargo(),
                        "status",
                        r.status().id(),
                        "mode",
                        r.mode().stream().map(TransportMode::id).toList(),
                        "stops",
                        r.stops().stream()
                            .map(s -> Map.of("role", s.role().id(), "entity", s.entity()))
                            .toList()))
            .toList());
    return out;
  }
}
