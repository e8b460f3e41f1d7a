package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.table.Tables;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.LineString;
import org.geojson.MultiLineString;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the layers with a library of others. */
class GeoJsonExporterTest {

  @TempDir Path folder;

  @Test
  void everyPlaceIsAPointWithTheColumnsOfItsRow() throws IOException {
    Map<String, Feature> places = features(0);
    int rows = 0;
    for (Sample sample : SampleExtractions.all()) {
      for (List<String> row : rows(sample, Tables.ENTITIES)) {
        if (!cell(Tables.ENTITIES, row, "type").equals("location")) {
          continue;
        }
        rows++;
        Feature place = places.get(sample.id() + "/" + cell(Tables.ENTITIES, row, "id"));
        same(Tables.ENTITIES, row, place);
        if (cell(Tables.ENTITIES, row, "lat").isEmpty()) {
          assertNull(place.getGeometry());
        } else {
          Point point = assertInstanceOf(Point.class, place.getGeometry());
          assertEquals(number(row, "lon"), point.getCoordinates().getLongitude());
          assertEquals(number(row, "lat"), point.getCoordinates().getLatitude());
        }
      }
    }
    assertEquals(rows, places.size());
    assertEquals(1, places.values().stream().filter(place -> place.getGeometry() == null).count());
  }

  @Test
  void everyRouteIsALineThroughItsStops() throws IOException {
    Map<String, Feature> routes = features(1);
    String togo = SampleExtractions.togo().id();
    Feature road = routes.get(togo + "/r1");
    LineString line = assertInstanceOf(LineString.class, road.getGeometry());
    assertEquals("[[-1.2, 8.1], [1.22154, 6.12874]]", positions(line));
    // Two origins, one way on.
    MultiLineString ways =
        assertInstanceOf(MultiLineString.class, routes.get(togo + "/r2").getGeometry());
    assertEquals(3, ways.getCoordinates().size());
    int rows = 0;
    for (Sample sample : SampleExtractions.all()) {
      for (List<String> row : rows(sample, Tables.ROUTES)) {
        rows++;
        Feature route = routes.get(sample.id() + "/" + cell(Tables.ROUTES, row, "id"));
        same(Tables.ROUTES, row, route);
        List<?> stops = route.getProperty("stops");
        long expected =
            rows(sample, Tables.ROUTE_STOPS).stream()
                .filter(stop -> stop.get(1).equals(cell(Tables.ROUTES, row, "id")))
                .count();
        assertEquals(expected, stops.size(), "a stop without coordinates stays");
      }
    }
    assertEquals(rows, routes.size());
  }

  @Test
  void anEmptyBatchGivesEmptyLayers() throws IOException {
    for (Path file : Exports.write(folder, Format.GEOJSON, List.of())) {
      assertEquals(List.of(), read(file).getFeatures());
    }
  }

  private Map<String, Feature> features(int layer) throws IOException {
    List<Path> files = Exports.write(folder, Format.GEOJSON, SampleExtractions.all());
    Map<String, Feature> byId = new HashMap<>();
    read(files.get(layer)).forEach(feature -> byId.put(feature.getId(), feature));
    return byId;
  }

  private static FeatureCollection read(Path file) throws IOException {
    return new ObjectMapper().readValue(Files.readString(file), FeatureCollection.class);
  }

  private static List<List<String>> rows(Sample sample, TableSchema table) {
    return ReportTables.of(sample.extraction(), sample.source()).get(table.name());
  }

  private static void same(TableSchema table, List<String> row, Feature feature) {
    List<String> actual = new ArrayList<>();
    for (String column : table.header()) {
      Object value = feature.getProperty(column);
      actual.add(value == null ? "" : value.toString());
    }
    List<String> expected = new ArrayList<>(row);
    for (int i = 0; i < row.size(); i++) {
      if (table.columns().get(i).name().matches("lat|lon|confidence") && !row.get(i).isEmpty()) {
        expected.set(i, Double.toString(Double.parseDouble(row.get(i))));
        actual.set(i, Double.toString(Double.parseDouble(actual.get(i))));
      }
    }
    assertEquals(expected, actual);
  }

  private static String positions(LineString line) {
    return line.getCoordinates().stream()
        .map(position -> "[" + position.getLongitude() + ", " + position.getLatitude() + "]")
        .toList()
        .toString();
  }

  private static double number(List<String> row, String column) {
    return Double.parseDouble(cell(Tables.ENTITIES, row, column));
  }

  private static String cell(TableSchema table, List<String> row, String column) {
    return row.get(table.index(column));
  }
}
