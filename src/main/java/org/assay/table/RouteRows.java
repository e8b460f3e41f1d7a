package org.assay.table;

import java.util.List;
import org.assay.model.Coded;
import org.assay.model.Entity;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.StopRole;
import org.assay.text.Span;

/** Rows of routes and their stops. */
final class RouteRows {

  private RouteRows() {}

  static List<String> route(String report, Route route, Lookup lookup) {
    Passage passage = lookup.passage(route.evidence().get(0).passage());
    List<Span> spans = route.evidence().stream().flatMap(e -> e.spans().stream()).toList();
    return new Row(Tables.ROUTES)
        .set("report", report)
        .set("id", route.id())
        .set("cargo", lookup.names(route.cargo()))
        .set("origins", places(route, StopRole.ORIGIN, lookup))
        .set("transits", places(route, StopRole.TRANSIT, lookup))
        .set("destinations", places(route, StopRole.DESTINATION, lookup))
        .set(
            "actors",
            route.actors().stream()
                .map(a -> lookup.entity(a.entity()).name() + " (" + a.role().id() + ")")
                .toList())
        .set("mode", route.mode().stream().map(Coded::id).toList())
        .set("means", route.means())
        .set("status", route.status())
        .set("assertion", route.assertion())
        .set("since", route.since())
        .set("cargo_entities", route.cargo())
        .set("actor_entities", route.actors().stream().map(Route.RouteActor::entity).toList())
        .set("passage", passage.id())
        .set("indicator", passage.indicator())
        .set("section", passage.section())
        .set("section_path", lookup.path(passage.section()))
        .set("sentences", route.evidence().stream().map(Route.Evidence::sentence).toList())
        .spans(spans)
        .page(spans.isEmpty() ? 0 : spans.get(0).page())
        .set("quote", route.evidence().stream().map(e -> lookup.read(e.spans())).toList())
        .set("found_by", route.foundBy())
        .confidence(route.confidence())
        .cells();
  }

  static List<String> stop(String report, Route route, Route.Stop stop, Lookup lookup) {
    Entity entity = lookup.entity(stop.entity());
    Row row =
        new Row(Tables.ROUTE_STOPS)
            .set("report", report)
            .set("route", route.id())
            .set("order", stop.order())
            .set("role", stop.role())
            .set("entity", entity.id())
            .set("name", entity.name())
            .set("country", entity.country())
            .set("by", stop.by())
            .set("mention", stop.mention());
    if (entity.link() != null) {
      row.degrees("lat", entity.link().lat()).degrees("lon", entity.link().lon());
    }
    return row.cells();
  }

  private static List<String> places(Route route, StopRole role, Lookup lookup) {
    return lookup.names(
        route.stops().stream().filter(s -> s.role() == role).map(Route.Stop::entity).toList());
  }
}
