package org.assay.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Report;
import org.assay.model.Route;

/**
 * Copies of a report for other countries and editions, to have many: each has an id of its own, and
 * what is no country or organisation is another thing in each country.
 */
public final class ReportCopies {

  private static final List<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream().sorted().toList();

  private ReportCopies() {}

  /**
   * One copy.
   *
   * @param country which of the world's countries, from 0
   * @param year edition
   */
  public static Sample of(Sample sample, int country, int year) {
    String iso3 = COUNTRIES.get(country % COUNTRIES.size());
    Extraction from = sample.extraction();
    Report report = from.report();
    String id = iso3.toLowerCase(Locale.ROOT) + "-" + year + "-copy";
    Report copy =
        new Report(
            id,
            iso3 + " " + year,
            report.family(),
            new Report.Edition(year, "file name"),
            new Report.Country(iso3, "Country " + iso3, "iso:" + iso3, "file name"),
            report.language(),
            report.indicatorsAssessed(),
            report.publisher(),
            report.url(),
            report.source(),
            new Report.TextFile(
                "texts/" + id + ".txt", report.text().characters(), report.text().sha256()));
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : from.entities()) {
      entities.add(
          new Entity(
              moved(entity.id(), iso3),
              entity.type(),
              entity.name(),
              entity.aliases(),
              entity.label(),
              entity.named(),
              entity.country(),
              entity.link()));
    }
    List<Mention> mentions =
        from.mentions().stream().map(m -> m.of(moved(m.entity(), iso3), m.label())).toList();
    List<Route> routes = from.routes().stream().map(route -> moved(route, iso3)).toList();
    return new Sample(
        new Extraction(
            copy, from.sections(), from.passages(), mentions, entities, routes, from.diagnostics()),
        sample.source());
  }

  private static Route moved(Route route, String iso3) {
    return new Route(
        route.id(),
        route.cargo().stream().map(id -> moved(id, iso3)).toList(),
        route.stops().stream()
            .map(
                s ->
                    new Route.Stop(
                        s.role(), s.order(), moved(s.entity(), iso3), s.mention(), s.by()))
            .toList(),
        route.actors().stream()
            .map(a -> new Route.RouteActor(moved(a.entity(), iso3), a.role()))
            .toList(),
        route.mode(),
        route.means(),
        route.status(),
        route.assertion(),
        route.since(),
        route.evidence(),
        route.foundBy(),
        route.confidence());
  }

  private static String moved(String id, String iso3) {
    boolean common = id.startsWith("iso:") || id.startsWith("org:") || id.startsWith("m49:");
    return common ? id : id + "-" + iso3.toLowerCase(Locale.ROOT);
  }
}
