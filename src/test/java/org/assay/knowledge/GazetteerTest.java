package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.model.LocationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

  private static final String HEADER =
      "id\tname\tkind\tcountry\tlat\tlon\tweight\tambiguous\taliases\n";

  private final KnowledgeSource source = new KnowledgeSource(null);
  private final Countries countries = Countries.from(source);
  private final Gazetteer gazetteer = Gazetteer.from(source, countries);

  private String first(String name) {
    return gazetteer.byName(name).stream().map(Place::id).findFirst().orElse("none");
  }

  @Test
  void allContinentsAreThere() {
    assertTrue(gazetteer.all().size() > 8000, () -> gazetteer.all().size() + " places");
    for (Country country : countries.all()) {
      Place place = gazetteer.byId("iso:" + country.iso3()).orElseThrow();
      assertEquals(country.iso3(), place.iso3());
      assertEquals(country.name(), place.name());
    }
  }

  @Test
  void everyPlaceIsFoundByItsName() {
    for (Place place : gazetteer.all()) {
      assertTrue(gazetteer.byName(place.name()).contains(place), place.id());
      assertTrue(place.iso3() == null || countries.byIso3(place.iso3()).isPresent(), place.id());
      assertEquals(place.lat() == null, place.lon() == null, place.id());
    }
  }

  @Test
  void spellingsMeanOnePlace() {
    assertEquals("place:mli-gao", gazetteer.byName("Gao").get(0).id().replace("-region", ""));
    assertEquals("place:tcd-ndjamena", first("N'Djamena"));
    assertEquals("place:tcd-ndjamena", first("N’Djaména"));
    assertEquals("place:ner-birni-nkonni", first("Birni N’Konni"));
    assertEquals("place:cod-mbuji-mayi", first("Mbuji Mayi"));
    assertEquals("place:rus-saint-petersburg", first("St. Petersburg"));
    assertEquals("m49:011", first("West Africa"));
    assertEquals("m49:202", first("sub-Saharan Africa"));
    assertEquals("place:sahel", first("the Sahel"));
    assertEquals("place:western-balkans", first("Western Balkans"));
    assertEquals("place:sen-niokolo-koba-national-park", first("Niokolo Koba National Park"));
    assertEquals("place:gulf-of-guinea", first("Gulf of Guinea"));
  }

  @Test
  void namesakesComeLikeliestFirst() {
    List<Place> georgia = gazetteer.byName("Georgia");
    assertEquals("iso:GEO", georgia.get(0).id());
    assertTrue(georgia.stream().anyMatch(place -> place.id().equals("place:usa-georgia")));
    assertEquals("place:fra-nice", first("Nice"));
    assertTrue(gazetteer.byName("Nice").get(0).ambiguous());
    assertTrue(gazetteer.byName("Malé").get(0).ambiguous());
  }

  @Test
  void acronymsNeedTheirCapitals() {
    assertEquals("place:european-union", first("EU"));
    assertEquals("none", first("eu"));
  }

  /** The files of GeoNames are reference material that not every machine has. */
  @Test
  void placesLieWithin25KilometresOfTheirGeoNamesIds() throws IOException {
    Path folder = Path.of("../shared/geonames");
    boolean there = Files.isDirectory(folder);
    if (!there) {
      System.err.println("SKIPPED: GeoNames ids not checked, no ../shared/geonames");
    }
    assumeTrue(there, "no ../shared/geonames to compare with");
    Map<String, String[]> cities = rows(folder.resolve("cities15000.txt"), 0);
    Map<String, String[]> regions = rows(folder.resolve("admin1CodesASCII.txt"), 3);
    regions.putAll(rows(folder.resolve("admin2Codes.txt"), 3));
    GeoNamesIds ids = GeoNamesIds.from(source, gazetteer);
    List<String> wrong = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    int byDistance = 0;
    int byCountry = 0;
    for (Place place : gazetteer.all()) {
      String id = ids.of(place).orElse(null);
      if (id == null) {
        continue;
      }
      String[] city = cities.get(id);
      String[] region = regions.get(id);
      String iso2 = countries.byIso3(place.iso3()).orElseThrow().iso2();
      boolean right;
      if (city != null) {
        byDistance++;
        double[] at = {Double.parseDouble(city[4]), Double.parseDouble(city[5])};
        right = city[8].equals(iso2) && kilometres(place, at) <= 25;
      } else {
        byCountry++;
        right =
            region != null
                && region[0].startsWith(iso2 + ".")
                && place.kind() == LocationKind.REGION;
      }
      if (!right || taken.put(id, place.id()) != null) {
        wrong.add(place.id() + " gn:" + id);
      }
    }
    System.out.printf(
        "GeoNames ids: %d of %d places; %d towns checked by id to lie within 25 km,"
            + " %d regions by id and country, %d wrong%n",
        ids.size(), gazetteer.all().size(), byDistance, byCountry, wrong.size());
    assertEquals(List.of(), wrong);
    assertTrue(byDistance >= 1500, byDistance + " towns");
    assertEquals(ids.size(), byDistance + byCountry);
  }

  private static Map<String, String[]> rows(Path file, int key) throws IOException {
    Map<String, String[]> out = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(line -> line.split("\t", -1)).forEach(cells -> out.put(cells[key], cells));
    }
    return out;
  }

  @Test
  void geoNamesIdsAreChecked(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("gazetteer")).resolve("geonames-ids.tsv");
    for (String bad : List.of("place:nowhere\t1\n", "place:mli-gao\tgn:1\n")) {
      Files.writeString(file, "place\tgeonames\n" + bad);
      KnowledgeSource own = new KnowledgeSource(folder);
      String message =
          assertThrows(KnowledgeException.class, () -> GeoNamesIds.from(own, gazetteer))
              .getMessage();
      assertTrue(message.startsWith("gazetteer/geonames-ids.tsv:2: "), message);
    }
    Files.writeString(file, "place\tgeonames\nplace:mli-gao\t7\n");
    GeoNamesIds own = GeoNamesIds.from(new KnowledgeSource(folder), gazetteer);
    assertEquals("7", own.of(gazetteer.byId("place:mli-gao").orElseThrow()).orElseThrow());
  }

  private static double kilometres(Place place, double[] at) {
    double north = place.lat() - at[0];
    double east = (place.lon() - at[1]) * Math.cos(Math.toRadians(at[0]));
    return 111.2 * Math.hypot(north, east);
  }

  @Test
  void errorsNameFileAndLine(@TempDir Path folder) throws IOException {
    assertProblem(
        folder, "place:x\tX\tregion\tMLI\t\t\t\t\t\nplace:x\tY\tregion\tMLI\t\t\t\t\t\n", 3);
    assertProblem(folder, "Place X\tX\tregion\tMLI\t\t\t\t\t\n", 2);
    assertProblem(folder, "place:x\tX\thamlet\tMLI\t\t\t\t\t\n", 2);
    assertProblem(folder, "place:x\tX\tregion\tML\t\t\t\t\t\n", 2);
    assertProblem(folder, "place:x\tX\tregion\tMLI\t91\t0\t\t\t\n", 2);
    assertProblem(folder, "place:x\tX\tregion\tMLI\t9\t\t\t\t\n", 2);
    assertProblem(folder, "place:x\tX\tregion\tMLI\t\t\t10\t\t\n", 2);
    assertProblem(folder, "place:x\tX\tregion\tMLI\t\t\t\tyes\t\n", 2);
    assertProblem(folder, "place:x\tX\tregion\tMLI\t\t\t\t\tY||Z\n", 2);
  }

  @Test
  void ownRowsAddAndReplace(@TempDir Path folder) throws IOException {
    write(folder, "place:mli-gao\tGao\tsite\t\t\t\t\t\tGawgaw\n");
    Gazetteer own = Gazetteer.from(new KnowledgeSource(folder), countries);
    Place gao = own.byName("Gawgaw").get(0);
    assertEquals(LocationKind.SITE, gao.kind());
    assertNull(gao.iso3());
    assertEquals(gazetteer.all().size(), own.all().size());
  }

  private void assertProblem(Path folder, String rows, int line) throws IOException {
    write(folder, rows);
    KnowledgeSource bad = new KnowledgeSource(folder);
    String message =
        assertThrows(KnowledgeException.class, () -> Gazetteer.from(bad, countries)).getMessage();
    assertTrue(message.startsWith("gazetteer/places.tsv:" + line + ": "), message);
  }

  private static void write(Path folder, String rows) throws IOException {
    Path file = Files.createDirectories(folder.resolve("gazetteer")).resolve("places.tsv");
    Files.writeString(file, HEADER + rows);
  }
}
