package org.assay.table;

import static org.assay.table.ColumnType.INTEGER;
import static org.assay.table.ColumnType.NUMBER;
import static org.assay.table.ColumnType.STRING;

import org.assay.model.Assertion;
import org.assay.model.RouteStatus;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/** Tables of routes and their places. */
final class RouteSchemas {

  private RouteSchemas() {}

  static TableSchema routes() {
    return TableSchema.named("routes", "One row per movement that the text asserts.")
        .key("report", STRING, "Id of the report.")
        .key("id", STRING, "Id of the route within the report, in text order.")
        .maybe("cargo", STRING, "Names of what is moved, joined with |; empty where unsaid.")
        .quote()
        .maybe("origins", STRING, "Names of the origins, joined with |.")
        .quote()
        .maybe("transits", STRING, "Names of the places passed, joined with |.")
        .quote()
        .maybe("destinations", STRING, "Names of the destinations, joined with |.")
        .quote()
        .maybe("actors", STRING, "Names and roles of actors, as name (role), joined with |.")
        .quote()
        .maybe("mode", STRING, "Of land, air, sea, river, post, joined with |; where said.")
        .joined(TransportMode.values())
        .maybe("means", STRING, "Concealment or vehicle, as the text says.")
        .quote()
        .column("status", RouteStatus.values(), "Whether it still holds.")
        .column("assertion", Assertion.values(), "Stated or hedged.")
        .maybe("since", STRING, "Date expression of its status or start.")
        .quote()
        .maybe("cargo_entities", STRING, "Ids of what is moved in entities, joined with |.")
        .maybe("actor_entities", STRING, "Ids of the actors in entities, joined with |.")
        .column("passage", STRING, "Id of the passage of its first evidence.")
        .maybe("indicator", STRING, "Indicator that this passage assesses.")
        .column("section", STRING, "Id of the section of that passage.")
        .maybe("section_path", STRING, "Headings from the outermost, joined with ' > '.")
        .quote()
        .column("sentences", STRING, "Ids of the sentences that say so, joined with |.")
        .column("spans", STRING, "Stretches of the evidence as start-end, joined with ;.")
        .spans()
        .maybe("page", INTEGER, "Page that the evidence starts on, where the source has pages.")
        .atLeast(1)
        .column("quote", STRING, "The words that say so, joined with |.")
        .quote()
        .column("found_by", STRING, "The rule that made it.")
        .column("confidence", NUMBER, "0 to 1.")
        .between(0, 1)
        .ofReport()
        .points("passage", "passages")
        .points("section", "sections")
        .build();
  }

  static TableSchema routeStops() {
    return TableSchema.named("route_stops", "One row per route and place.")
        .key("report", STRING, "Id of the report.")
        .key("route", STRING, "Id of the route.")
        .key("order", INTEGER, "1-based position in order of travel.")
        .atLeast(1)
        .key("role", StopRole.values(), "What the place is to the route.")
        .key("entity", STRING, "Id of the location in entities.")
        .column("name", STRING, "Name of the location.")
        .quote()
        .maybe("country", STRING, "Country that it belongs to, ISO 3166 alpha-3.")
        .iso3()
        .maybe("lat", NUMBER, "Latitude in degrees.")
        .between(-90, 90)
        .maybe("lon", NUMBER, "Longitude in degrees.")
        .between(-180, 180)
        .column("by", StopBasis.values(), "How the stop is known.")
        .maybe("mention", STRING, "Id of the mention that says so; empty where none does.")
        .ofReport()
        .points("route", "routes")
        .points("entity", "entities")
        .points("mention", "mentions")
        .build();
  }
}
