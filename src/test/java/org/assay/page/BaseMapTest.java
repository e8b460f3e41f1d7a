package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The countries below the map: real codes, sound rings, a script that the page reads. */
class BaseMapTest {

  private static final Path GEOGRAPHY = Path.of("models/map/world.geojson");

  @TempDir Path folder;

  private static JsonNode countries() throws IOException {
    return new ObjectMapper().readTree(GEOGRAPHY.toFile()).get("features");
  }

  @Test
  void everyCountryHasItsCodeOnce() throws IOException {
    Set<String> known = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    known.add("XKX");
    Set<String> seen = new TreeSet<>();
    List<String> without = new ArrayList<>();
    for (JsonNode country : countries()) {
      JsonNode code = country.at("/properties/iso3");
      if (code.isNull()) {
        without.add(country.at("/properties/name").asText());
      } else {
        assertTrue(known.contains(code.asText()), code.asText());
        assertTrue(seen.add(code.asText()), "twice: " + code.asText());
      }
    }
    assertEquals(List.of("N. Cyprus", "Somaliland"), without);
    assertTrue(seen.containsAll(Set.of("ALB", "MLI", "PHL", "XKX")), seen.toString());
  }

  @Test
  void ringsAreClosedAndOnTheGlobe() throws IOException {
    for (JsonNode country : countries()) {
      JsonNode geometry = country.get("geometry");
      boolean several = geometry.get("type").asText().equals("MultiPolygon");
      for (JsonNode polygon :
          several ? geometry.get("coordinates") : List.of(geometry.get("coordinates"))) {
        for (JsonNode ring : polygon) {
          assertTrue(ring.size() >= 4, country.get("properties").toString());
          assertEquals(ring.get(0), ring.get(ring.size() - 1));
          for (JsonNode position : ring) {
            assertTrue(Math.abs(position.get(0).asDouble()) <= 180, position.toString());
            assertTrue(Math.abs(position.get(1).asDouble()) <= 90, position.toString());
          }
        }
      }
    }
  }

  @Test
  void theScriptHandsItOver() throws IOException {
    Path script = folder.resolve("world.js");
    BaseMap.write(script);
    String written = Files.readString(script);
    String start = "assay.receive(\"world\",\"\",";
    assertTrue(written.startsWith(start), written.substring(0, 60));
    JsonNode read =
        new ObjectMapper().readTree(written.substring(start.length(), written.lastIndexOf(')')));
    assertEquals(countries(), read.get("features"));
    assertTrue(written.length() < 250_000, "larger than a page wants: " + written.length());
  }
}
