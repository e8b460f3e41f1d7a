package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assay.model.LocationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places in these files are made up. */
class GeoNamesImportTest {

  @TempDir Path scratch;

  private Path dump;
  private Path own;

  @BeforeEach
  void write() throws IOException {
    dump = Files.createDirectories(scratch.resolve("dump"));
    own = Files.createDirectories(scratch.resolve("own"));
    Files.writeString(
        dump.resolve("cities500.txt"),
        row(
                "900001",
                "Xanqarabad",
                "Xanqar,XQB,Ксанкарабад",
                "12.3456",
                "-4.5",
                "P",
                "PPLA",
                "ML",
                30_000)
            + row("900002", "Market", "", "12", "-4", "P", "PPL", "ML", 900)
            + row("900003", "Xanqarabad", "", "48", "2", "P", "PPL", "FR", 700)
            + row("900004", "Xanhamlet", "", "12", "-5", "P", "PPL", "ML", 20)
            + row("900005", "Xanbridge", "", "12", "-5", "S", "BDG", "ML", 0));
    Files.writeString(
        dump.resolve("admin1CodesASCII.txt"), "ML.01\tXanland Region\tXanland Region\t900010\n");
    Files.writeString(dump.resolve("countryInfo.txt"), "#ISO\tISO3\nML\tMLI\nFR\tFRA\n");
  }

  private static String row(
      String id,
      String name,
      String alternates,
      String lat,
      String lon,
      String featureClass,
      String code,
      String country,
      long population) {
    return String.join(
            "\t",
            id,
            name,
            name,
            alternates,
            lat,
            lon,
            featureClass,
            code,
            country,
            "",
            "01",
            "",
            "",
            "",
            Long.toString(population),
            "",
            "300",
            "Africa/Bamako",
            "2020-01-01")
        + "\n";
  }

  private GeoNamesImport.Result run() throws IOException {
    return new GeoNamesImport(own).run(dump, own.resolve(GeoNamesIndex.PATH));
  }

  private GeoNamesIndex index() {
    return GeoNamesIndex.from(new KnowledgeSource(own));
  }

  @Test
  void placesAreFoundByAllTheirLatinNames() throws IOException {
    GeoNamesImport.Result result = run();
    assertEquals(7, result.rows() - 1);
    List<GeoNamesIndex.Entry> towns = index().byName("XANQARABAD");
    assertEquals(
        List.of("gn:900001", "gn:900003"), towns.stream().map(e -> e.place().id()).toList());
    Place town = towns.get(0).place();
    assertEquals(LocationKind.SETTLEMENT, town.kind());
    assertEquals("MLI", town.iso3());
    assertEquals(12.346, town.lat());
    assertEquals(town, index().byName("Xanqar").get(0).place());
    assertEquals(List.of(), index().byName("XQB"), "codes of airports are no names");
    assertEquals(List.of(), index().byName("Xanhamlet"), "too small");
    assertEquals(List.of(), index().byName("Xanbridge"), "a bridge is no place");
    Place region = index().byName("Xanland").get(0).place();
    assertEquals("gn:900010", region.id());
    assertEquals(12.346, region.lat(), "where its seat lies");
    assertEquals(result.names(), GeoNamesIndex.check(own));
  }

  @Test
  void aPlaceNamedLikeAWordIsNotTakenWithoutEvidence() throws IOException {
    run();
    assertTrue(index().byName("market").get(0).word());
    Knowledge knowledge = Knowledge.read(own);
    assertTrue(knowledge.places().find("Market", "MLI").isEmpty());
    assertTrue(knowledge.places().find("Xanqarabad", "MLI").orElseThrow().ambiguous());
    assertTrue(knowledge.places().find("Xanqarabad", "NZL").isEmpty(), "small and far away");
    assertEquals(1, knowledge.places().all("Market").size(), "but a name found otherwise links");
  }

  @Test
  void theOrderOfRowsMakesNoDifferenceAndTheHashCoversTheIndex() throws IOException {
    String before = new KnowledgeSource(own).sha256();
    run();
    byte[] first = Files.readAllBytes(own.resolve(GeoNamesIndex.PATH));
    assertNotEquals(before, new KnowledgeSource(own).sha256());
    List<String> rows = new ArrayList<>(Files.readAllLines(dump.resolve("cities500.txt")));
    Collections.shuffle(rows, new Random(7));
    Files.write(dump.resolve("cities500.txt"), rows);
    run();
    assertArrayEquals(first, Files.readAllBytes(own.resolve(GeoNamesIndex.PATH)));
  }

  @Test
  void damagedRowsAreToldWithFileAndLineAndTheOldIndexStays() throws IOException {
    run();
    byte[] old = Files.readAllBytes(own.resolve(GeoNamesIndex.PATH));
    Path cities = dump.resolve("cities500.txt");
    String good = Files.readString(cities);
    for (String bad :
        List.of(
            "900009\tcut off\n",
            row("x9", "Y", "", "1", "1", "P", "PPL", "ML", 900),
            row("900009", "Y", "", "91", "1", "P", "PPL", "ML", 900),
            row("900009", "Y", "", "1", "abc", "P", "PPL", "ML", 900))) {
      Files.writeString(cities, good + bad);
      String message = assertThrows(KnowledgeException.class, this::run).getMessage();
      assertTrue(message.startsWith("cities500.txt:6: "), message);
    }
    assertArrayEquals(old, Files.readAllBytes(own.resolve(GeoNamesIndex.PATH)));
    Files.delete(cities);
    Files.delete(dump.resolve("admin1CodesASCII.txt"));
    assertTrue(
        assertThrows(KnowledgeException.class, this::run)
            .getMessage()
            .contains("allCountries.txt"));
  }

  @Test
  void aDamagedIndexIsTold() throws IOException {
    run();
    Path file = own.resolve(GeoNamesIndex.PATH);
    String text = Files.readString(file);
    for (String bad : List.of("", "x\n", text.substring(0, text.length() - 4), text + "a\tb\n")) {
      Files.writeString(file, bad);
      String message =
          assertThrows(KnowledgeException.class, () -> GeoNamesIndex.check(own)).getMessage();
      assertTrue(message.endsWith("import it again"), message);
    }
  }

  @Test
  void moreLinesThanAreHeldAreSortedOnDisk() throws IOException {
    List<String> lines = new ArrayList<>();
    new Random(3).ints(1000, 0, 100_000).forEach(n -> lines.add("é" + n));
    List<String> sorted = new ArrayList<>();
    try (SortedLines sorter = new SortedLines(64)) {
      for (String line : lines) {
        sorter.add(line);
      }
      sorter.drain(sorted::add);
    }
    Collections.sort(lines);
    assertEquals(lines, sorted);
  }
}
