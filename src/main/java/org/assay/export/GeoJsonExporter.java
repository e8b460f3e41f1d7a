package org.assay.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.MentionType;
import org.assay.model.StopRole;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/**
 * GeoJSON (RFC 7946) as two layers: places as points and routes as lines, a feature for each row of
 * {@code entities} that is a location and of {@code routes}. Properties are the columns of the
 * table; a route's {@code stops} are its rows of {@code route_stops}. What has no coordinates has
 * no geometry but stands there all the same.
 */
final class GeoJsonExporter implements Exporter {

  private static final String PLACES = "geojson/places.geojson";
  private static final String ROUTES = "geojson/routes.geojson";

  private final FeatureWriter places;
  private final FeatureWriter routes;

  GeoJsonExporter(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(PLACES).getParent());
    places = new FeatureWriter(folder.resolve(PLACES));
    routes = new FeatureWriter(folder.resolve(ROUTES));
  }

  static Map<String, byte[]> pieces(ExportedReport report) {
    Features places = new Features();
    for (List<String> row : report.rows(Tables.ENTITIES)) {
      if (cell(Tables.ENTITIES, row, "type").equals(MentionType.LOCATION.id())) {
        Position position = position(Tables.ENTITIES, row);
        places.add(
            report.id() + "/" + cell(Tables.ENTITIES, row, "id"),
            position == null ? null : Geometries.point(position),
            JsonRows.object(Tables.ENTITIES, row));
      }
    }
    Map<String, List<List<String>>> stops = new HashMap<>();
    for (List<String> row : report.rows(Tables.ROUTE_STOPS)) {
      String route = cell(Tables.ROUTE_STOPS, row, "route");
      stops.computeIfAbsent(route, id -> new ArrayList<>()).add(row);
    }
    Features routes = new Features();
    for (List<String> row : report.rows(Tables.ROUTES)) {
      String id = cell(Tables.ROUTES, row, "id");
      route(report.id() + "/" + id, row, stops.getOrDefault(id, List.of()), routes);
    }
    return Map.of(PLACES, places.bytes(), ROUTES, routes.bytes());
  }

  @Override
  public void add(String id, Map<String, byte[]> pieces) throws IOException {
    places.add(pieces.get(PLACES));
    routes.add(pieces.get(ROUTES));
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    places.finish();
    routes.finish();
    return List.of(PLACES, ROUTES);
  }

  @Override
  public void close() throws IOException {
    places.close();
    routes.close();
  }

  private static void route(
      String id, List<String> row, List<List<String>> stopRows, Features routes) {
    ObjectNode properties = JsonRows.object(Tables.ROUTES, row);
    ArrayNode stops = properties.putArray("stops");
    List<RouteShape.Stop> located = new ArrayList<>();
    for (List<String> stop : stopRows) {
      ObjectNode node = JsonRows.object(Tables.ROUTE_STOPS, stop);
      node.remove(List.of("report", "route"));
      stops.add(node);
      Position position = position(Tables.ROUTE_STOPS, stop);
      if (position != null) {
        StopRole role = StopRole.of(cell(Tables.ROUTE_STOPS, stop, "role"));
        located.add(new RouteShape.Stop(role, position));
      }
    }
    routes.add(id, Geometries.of(RouteShape.of(located)), properties);
  }

  private static Position position(TableSchema table, List<String> row) {
    String lat = cell(table, row, "lat");
    String lon = cell(table, row, "lon");
    return lat.isEmpty() || lon.isEmpty()
        ? null
        : new Position(Double.parseDouble(lon), Double.parseDouble(lat));
  }

  private static String cell(TableSchema table, List<String> row, String column) {
    return row.get(table.index(column));
  }
}
