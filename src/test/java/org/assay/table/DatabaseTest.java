package org.assay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.batch.OutputFolder;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.model.RunInfo;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.assay.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in a database with foreign keys on: made-up reports, and every sample manuscript. */
class DatabaseTest {

  private static final RunInfo RUN = new RunInfo("1.0", "k1");

  @TempDir static Path real;
  @TempDir Path folder;

  @BeforeAll
  static void extractManuscripts() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/manuscripts"))) {
      for (Path file : files.sorted().toList()) {
        SourceText source = ((Ingested.Text) new Ingester().read(file)).source();
        samples.add(new Sample(pipeline.extract(source), source));
      }
    }
    assertTrue(samples.size() >= 4, "manuscripts");
    write(real, samples);
  }

  @Test
  void madeUpReportsLoad() throws IOException, SQLException {
    write(folder, SampleExtractions.all());
    try (Sqlite database = Sqlite.load(folder)) {
      assertEquals(List.of(List.of("2")), database.query("SELECT count(*) FROM reports"));
      assertEquals(List.of(), database.query("PRAGMA foreign_key_check"));
      // A text with a line break, quotes and a comma comes through as it is.
      assertEquals(
          SampleExtractions.gold().extraction().mentions().size(),
          database
              .query(
                  "SELECT id FROM mentions WHERE report = '" + SampleExtractions.gold().id() + "'")
              .size());
    }
  }

  /** The query of {@code src/docs/output.md} over each country of which there are two editions. */
  @Test
  void editionsJoinByTheIdsOfEntities() throws IOException, SQLException {
    String editions =
        " FROM entities a JOIN reports r ON a.report = r.report AND r.edition = 2023"
            + " JOIN reports s ON s.country = r.country AND s.edition = 2025"
            + " JOIN entities b ON b.report = s.report";
    try (Sqlite database = Sqlite.load(real)) {
      List<List<String>> joined =
          database.query(
              "SELECT r.country, count(*)"
                  + editions
                  + " AND b.id = a.id GROUP BY r.country ORDER BY 1");
      assertEquals(List.of("ALB", "MLI", "PHL"), joined.stream().map(row -> row.get(0)).toList());
      for (List<String> row : joined) {
        int all =
            number(
                database,
                "SELECT count(*) FROM entities a JOIN reports r ON a.report = r.report"
                    + " WHERE r.edition = 2023 AND r.country = '"
                    + row.get(0)
                    + "'");
        int both = Integer.parseInt(row.get(1));
        System.out.printf("%s: %d of %d entities of 2023 join 2025%n", row.get(0), both, all);
        assertTrue(both > all / 2, () -> row + " of " + all);
      }
      assertEquals(
          List.of(),
          database.query(
              "SELECT a.id, a.type, b.type"
                  + editions
                  + " AND b.id = a.id"
                  + " WHERE a.type <> b.type OR coalesce(a.country, '') <> coalesce(b.country, '')"),
          "the same id is the same thing");
      assertEquals(
          List.of(),
          database.query(
              "SELECT a.id, b.id"
                  + editions
                  + " AND b.id <> a.id"
                  + " WHERE a.type = b.type AND lower(a.name) = lower(b.name)"),
          "the same name is the same id");
    }
  }

  private static int number(Sqlite database, String sql) throws SQLException {
    return Integer.parseInt(database.query(sql).get(0).get(0));
  }

  @Test
  void manuscriptsLoadAndEveryJoinHolds() throws IOException, SQLException {
    try (Sqlite database = Sqlite.load(real)) {
      for (TableSchema table : Tables.all()) {
        for (ForeignKey key : table.foreignKeys()) {
          String on =
              Stream.iterate(0, i -> i < key.columns().size(), i -> i + 1)
                  .map(
                      i ->
                          "a.\""
                              + key.columns().get(i)
                              + "\" = b.\""
                              + key.referenced().get(i)
                              + '"')
                  .reduce((x, y) -> x + " AND " + y)
                  .orElseThrow();
          String lost =
              "SELECT count(*) FROM \"%s\" a LEFT JOIN \"%s\" b ON %s WHERE b.\"%s\" IS NULL AND a.\"%s\" IS NOT NULL"
                  .formatted(
                      table.name(),
                      key.table(),
                      on,
                      key.referenced().get(0),
                      key.columns().get(key.columns().size() - 1));
          assertEquals(List.of(List.of("0")), database.query(lost), lost);
        }
      }
      assertFalse(database.query("SELECT 1 FROM route_stops LIMIT 1").isEmpty());
    }
  }

  @Test
  void theQueryOfTheDocumentationRuns() throws IOException, SQLException {
    String page = Files.readString(Path.of("src/docs/output.md"));
    int from = page.indexOf("```sql\n") + "```sql\n".length();
    try (Sqlite database = Sqlite.load(real)) {
      List<List<String>> rows = database.query(page.substring(from, page.indexOf("```", from)));
      assertTrue(rows.stream().anyMatch(row -> row.get(2) == null), "new in the later edition");
      assertTrue(rows.stream().anyMatch(row -> row.get(2) != null), "in both editions");
    }
  }

  @Test
  void theDatabaseRefusesWhatTheKeysForbid() throws IOException, SQLException {
    try (Sqlite database = Sqlite.load(real)) {
      for (String wrong :
          List.of(
              "UPDATE mentions SET entity = 'iso:XXX'",
              "UPDATE mentions SET type = 'thing'",
              "UPDATE mentions SET confidence = 2",
              "UPDATE mentions SET start = -1",
              "UPDATE mentions SET quote = NULL",
              "UPDATE route_stops SET route = 'r0'",
              "UPDATE inputs SET report = 'gone'",
              "DELETE FROM passages")) {
        assertThrows(SQLException.class, () -> database.run(wrong), wrong);
      }
    }
  }

  @Test
  void everyCellKeepsToTheConstraintsOfItsColumn() throws IOException {
    for (TableSchema table : Tables.all()) {
      try (TableReader reader = new TableReader(real.resolve(table.file()), table)) {
        for (List<String> row = reader.take(); row != null; row = reader.take()) {
          for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            String cell = row.get(i);
            assertTrue(
                cell.isEmpty() ? !column.required() : column.constraints().allow(cell),
                () -> table.name() + "." + column.name() + ": " + cell);
          }
        }
      }
    }
  }

  @Test
  void twoEditionsJoinByEntityId() throws IOException, SQLException {
    try (Sqlite database = Sqlite.load(real)) {
      List<List<String>> both =
          database.query(
              """
              SELECT old.id, old.name, new.name
              FROM entities old
              JOIN reports before ON before.report = old.report
              JOIN entities new ON new.id = old.id
              JOIN reports after ON after.report = new.report
              WHERE before.country = after.country AND before.edition < after.edition
              """);
      assertTrue(both.size() > 50, both.size() + " entities in two editions");
      // An id stands for the same thing in all editions: its type never changes.
      assertEquals(
          List.of(),
          database.query("SELECT id FROM entities GROUP BY id HAVING count(DISTINCT type) > 1"));
      // Generic entities of two countries do not join; places and known organisations may.
      assertEquals(
          List.of(),
          database.query(
              """
              SELECT e.id FROM entities e JOIN reports r USING (report)
              WHERE e.link_id IS NULL GROUP BY e.id HAVING count(DISTINCT r.country) > 1
              """));
      assertFalse(
          database
              .query(
                  """
                  SELECT e.id FROM entities e JOIN reports r USING (report)
                  WHERE e.link_id IS NOT NULL GROUP BY e.id HAVING count(DISTINCT r.country) > 1
                  """)
              .isEmpty());
    }
  }

  private static void write(Path folder, List<Sample> samples) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Sample sample : samples) {
        Extraction extraction = sample.extraction();
        outcomes.add(sample.outcome());
        output.write(extraction, sample.source(), "key", sample.outcome());
      }
      outcomes.add(new Outcome("in/none.txt", OutcomeStatus.REFUSED, null, "empty", "Empty.", "-"));
      output.finish(outcomes);
    }
  }
}
