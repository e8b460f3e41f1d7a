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

  @Test
  void ourCoordinatesAgreeWithAnotherGazetteer() throws IOException {
    Path cities = Path.of("../shared/geonames/cities15000.txt");
    assumeTrue(Files.isRegularFile(cities), "no ../shared/geonames to compare with");
    Map<String, List<double[]>> reference = new HashMap<>();
    try (Stream<String> lines = Files.lines(cities)) {
      lines
          .map(line -> line.split("\t", -1))
          .forEach(
              cell ->
                  Stream.concat(Stream.of(cell[1], cell[2]), Stream.of(cell[3].split(",")))
                      .map(name -> cell[8] + " " + PlaceKey.of(name))
                      .distinct()
                      .forEach(
                          key ->
                              reference
                                  .computeIfAbsent(key, k -> new ArrayList<>())
                                  .add(
                                      new double[] {
                                        Double.parseDouble(cell[4]), Double.parseDouble(cell[5])
                                      })));
    }
    List<String> far = new ArrayList<>();
    int compared = 0;
    for (Place place : gazetteer.all()) {
      if (place.kind() != LocationKind.SETTLEMENT || place.lat() == null) {
        continue;
      }
      String iso2 = countries.byIso3(place.iso3()).orElseThrow().iso2();
      List<double[]> same = reference.get(iso2 + " " + PlaceKey.of(place.name()));
      if (same == null) {
        continue;
      }
      compared++;
      if (same.stream().noneMatch(at -> kilometres(place, at) <= 30)) {
        far.add(place.id());
      }
    }
    assertTrue(compared > 2000, compared + " compared");
    // Small places whose larger namesake alone is in the other list.
    assertTrue(far.size() <= compared / 200, far.size() + " of " + compared + " are off: " + far);
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
