package org.assay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.json.ExtractionReader;
import org.assay.json.ExtractionWriter;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTablesTest {

  private final Sample togo = SampleExtractions.togo();
  private final Map<String, List<List<String>>> tables =
      ReportTables.of(togo.extraction(), togo.source());

  @Test
  void aMentionStandsWithItsSentenceItsPlaceAndItsEntity() {
    List<String> row = row(Tables.MENTIONS, "m6");
    assertEquals("Young people", cell(Tables.MENTIONS, row, "text"));
    assertEquals(
        "Young people from Atakpamé are reportedly taken through Benin to Nigeria since 2019.",
        cell(Tables.MENTIONS, row, "quote"));
    assertTrue(cell(Tables.MENTIONS, row, "spans").matches("\\d+-\\d+;\\d+-\\d+"));
    assertEquals("human_trafficking", cell(Tables.MENTIONS, row, "indicator"));
    assertEquals(
        "CRIMINALITY > Criminal markets \uD83D\uDD0E", cell(Tables.MENTIONS, row, "section_path"));
    assertEquals("1", cell(Tables.MENTIONS, row, "page"));
    assertEquals("people:tgo:young-people", cell(Tables.MENTIONS, row, "entity"));
    assertEquals("", cell(Tables.MENTIONS, row, "class"));
    assertEquals("0.875", cell(Tables.MENTIONS, row, "confidence"));
    assertEquals("state_embedded", cell(Tables.MENTIONS, row(Tables.MENTIONS, "m5"), "class"));
    assertEquals(
        "Corrupt customs officers", cell(Tables.MENTIONS, row(Tables.MENTIONS, "m5"), "text"));
  }

  @Test
  void aRouteSaysWhatWhenceAndWhither() {
    List<String> row = row(Tables.ROUTES, "r2");
    assertEquals("Young people", cell(Tables.ROUTES, row, "cargo"));
    assertEquals("Togo|Atakpamé", cell(Tables.ROUTES, row, "origins"));
    assertEquals("Benin", cell(Tables.ROUTES, row, "transits"));
    assertEquals("Nigeria", cell(Tables.ROUTES, row, "destinations"));
    assertEquals("hedged", cell(Tables.ROUTES, row, "assertion"));
    assertEquals("since 2019", cell(Tables.ROUTES, row, "since"));
    assertEquals(
        "Weapon brokers (mover)|Corrupt customs officers (facilitator)",
        cell(Tables.ROUTES, row(Tables.ROUTES, "r1"), "actors"));
    assertEquals(6, tables.get("route_stops").size());
    List<String> stop = tables.get("route_stops").get(0);
    assertEquals(List.of("GHA", "8.1", "-1.2"), stop.subList(6, 9));
  }

  @Test
  void anEntityCountsItsMentionsAndJoinsItsNames() {
    List<String> row = row(Tables.ENTITIES, "actor:tgo:weapon-broker");
    assertEquals("arms dealers|brokers", cell(Tables.ENTITIES, row, "aliases"));
    assertEquals("1", cell(Tables.ENTITIES, row, "mention_count"));
    assertEquals("0", cell(Tables.ENTITIES, row(Tables.ENTITIES, "iso:TGO"), "mention_count"));
  }

  @Test
  void whatIsReadBackFromJsonGivesTheSameRows() throws IOException {
    for (Sample sample : SampleExtractions.all()) {
      Extraction rough = withRoughConfidences(sample.extraction());
      Extraction read = new ExtractionReader().read(new ExtractionWriter().write(rough));
      assertEquals(ReportTables.of(rough, sample.source()), ReportTables.of(read, sample.source()));
    }
  }

  /** Confidences on and about the borders of what three decimals tell apart. */
  private static Extraction withRoughConfidences(Extraction extraction) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      double confidence = 0.0005 + mentions.size() * 0.0125 + (mentions.size() % 3 - 1) * 1e-17;
      mentions.add(
          new Mention(
              mention.id(),
              mention.type(),
              mention.text(),
              mention.spans(),
              mention.passage(),
              mention.sentence(),
              mention.entity(),
              mention.label(),
              mention.direction(),
              mention.use(),
              mention.foundBy(),
              confidence));
    }
    return new Extraction(
        extraction.report(),
        extraction.sections(),
        extraction.passages(),
        mentions,
        extraction.entities(),
        extraction.routes(),
        extraction.diagnostics());
  }

  @Test
  void closedListsAndRequiredCellsHold() {
    for (Sample sample : SampleExtractions.all()) {
      var all = ReportTables.of(sample.extraction(), sample.source());
      for (TableSchema table : Tables.perReport()) {
        for (List<String> row : all.get(table.name())) {
          assertEquals(table.columns().size(), row.size());
          for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            boolean listed = row.get(i).isEmpty() || column.constraints().allow(row.get(i));
            assertTrue(row.get(i).isEmpty() ? !column.required() : listed, column.toString());
          }
        }
      }
    }
  }

  @Test
  void foreignKeysPointToPrimaryKeysOfTablesLoadedBefore() {
    List<String> loaded = new ArrayList<>();
    for (TableSchema table : Tables.all()) {
      loaded.add(table.name());
      assertTrue(table.columns().get(0).required());
      for (ForeignKey key : table.foreignKeys()) {
        key.columns().forEach(table::index);
        assertTrue(loaded.contains(key.table()), table.name() + " -> " + key.table());
        TableSchema other =
            Tables.all().stream()
                .filter(t -> t.name().equals(key.table()))
                .findFirst()
                .orElseThrow();
        assertEquals(other.primaryKey(), key.referenced());
      }
    }
  }

  @Test
  void csvIsReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mentions.csv");
    Sample gold = SampleExtractions.gold();
    List<List<String>> rows = ReportTables.of(gold.extraction(), gold.source()).get("mentions");
    try (TableWriter writer = new TableWriter(file, Tables.MENTIONS, CsvStyle.PLAIN)) {
      writer.write(rows);
    }
    String text = Files.readString(file);
    assertTrue(text.startsWith("report,id,type,text,start,end,"), text);
    assertTrue(text.contains(",\"Gold, mostly as dust, once left"), text);
    assertTrue(text.contains("hidden in \"\"gift boxes\"\".\","), text);
    assertEquals(3, text.split("\r\n").length);
    List<List<String>> again = new ArrayList<>();
    try (TableReader reader = new TableReader(file, Tables.MENTIONS)) {
      again.addAll(reader.takeAll(gold.id()));
      assertNull(reader.peek());
    }
    assertEquals(rows, again);
  }

  @Test
  void anotherTableIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "report,id\r\na,b\r\n");
    assertThrows(TableFormatException.class, () -> new TableReader(file, Tables.ROUTES));
  }

  @Test
  void numbersInIdsCountAsNumbers() {
    assertTrue(KeyOrder.natural("m2", "m10") < 0);
    assertTrue(KeyOrder.natural("m10", "m2") > 0);
    assertTrue(KeyOrder.natural("m1", "m1a") < 0);
    assertTrue(KeyOrder.natural("gn:7", "iso:AAA") < 0);
    assertTrue(KeyOrder.natural("a01", "a1") != 0);
    assertEquals(0, KeyOrder.natural("t33", "t33"));
  }

  private List<String> row(TableSchema table, String id) {
    return tables.get(table.name()).stream()
        .filter(row -> cell(table, row, "id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String cell(TableSchema table, List<String> row, String column) {
    return row.get(table.index(column));
  }
}
