package org.assay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assay.table.TableSchema;
import org.assay.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar on an unmodified Spark, {@code local[2]}: rows are those of one machine. */
class ExtractJobIT {

  @TempDir Path folder;

  @Test
  void rowsAreThoseOfOneMachine() throws IOException, InterruptedException, SQLException {
    Path in = folder.resolve("in");
    Path local = folder.resolve("local");
    Path out = folder.resolve("out");
    TestInputs.write(in);
    TestInputs.assay("extract", in.toString(), "-o", local.toString());
    List<String> inputs = TableFiles.ofFolder(local, Tables.INPUTS);
    for (String code : List.of("broken", "empty", "duplicate", "too-large")) {
      assertTrue(inputs.toString().contains(", " + code + ","), code);
    }

    SparkHome.run(
        folder, 0, SparkHome.EXTRACT, "--input", in.toString(), "--output", out.toString());
    for (TableSchema table : Tables.all()) {
      assertEquals(TableFiles.typed(local, table), TableFiles.ofParquet(out, table), table.name());
      assertEquals(types(table), TableFiles.typesOfParquet(out, table));
    }
    assertTrue(
        Files.isDirectory(
            out.resolve("routes/report_family=ocindex/report_edition=2025/report_country=MLI")));

    // One input is changed, one is new, one can no longer be read; the others are not extracted.
    Files.writeString(
        in.resolve("albania-2025.txt"),
        Files.readString(in.resolve("albania-2025.txt")).replace("Tirana", "Durres"));
    Files.writeString(in.resolve("new.txt"), "Cocaine is smuggled from Colombia to Spain.\n");
    Files.writeString(in.resolve("philippines-2023.txt"), "");
    TestInputs.assay("extract", in.toString(), "-o", local.toString());
    resume(in, out, "csv");
    assertEquals(9, staged(out, 2), "a row for each input that is new, changed or no report");
    for (TableSchema table : Tables.all()) {
      assertEquals(TableFiles.ofFolder(local, table), TableFiles.ofCsv(out, table), table.name());
    }

    // Nothing has changed but the format.
    resume(in, out, "json");
    for (TableSchema table : Tables.all()) {
      assertEquals(TableFiles.typed(local, table), TableFiles.ofJson(out, table), table.name());
    }
  }

  @Test
  void tablesOfBytesAndOfTextAreInputs() throws IOException, InterruptedException, SQLException {
    Path local = folder.resolve("local");
    Path out = folder.resolve("out");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT filename AS path, content FROM read_blob(['corpus/mali-2023.docx',"
              + " 'corpus/albania-2025.txt'])) TO '"
              + folder.resolve("lake.parquet")
              + "' (FORMAT parquet)");
    }
    TestInputs.assay(
        "extract", "corpus/albania-2025.txt", "corpus/mali-2023.docx", "-o", local.toString());
    SparkHome.run(
        folder,
        0,
        SparkHome.EXTRACT,
        "--table",
        "parquet",
        "--input",
        folder.resolve("lake.parquet").toString(),
        "--output",
        out.toString(),
        "--format",
        "csv");
    for (TableSchema table : Tables.all()) {
      assertEquals(TableFiles.ofFolder(local, table), TableFiles.ofCsv(out, table), table.name());
    }
  }

  @Test
  void whatIsNotOursIsLeftAlone() throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "mine");
    String said =
        SparkHome.run(
            folder,
            2,
            SparkHome.EXTRACT,
            "--input",
            "corpus",
            "--output",
            out.toString(),
            "--partitions",
            "1");
    assertTrue(said.contains("holds something else than output of Assay"), said);
    assertFalse(said.contains("\tat org.assay"), said);
    assertEquals("mine", Files.readString(out.resolve("thesis.txt")));
  }

  private void resume(Path in, Path out, String format) throws IOException, InterruptedException {
    SparkHome.run(
        folder,
        0,
        SparkHome.EXTRACT,
        "--input",
        in.toString(),
        "--output",
        out.toString(),
        "--format",
        format,
        "--resume");
  }

  private static int staged(Path out, int wave) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        var found =
            statement.executeQuery(
                "SELECT count(*) FROM read_parquet('"
                    + out.resolve("documents/wave=" + wave)
                    + "/*.parquet')")) {
      found.next();
      return found.getInt(1);
    }
  }

  private static List<String> types(TableSchema table) {
    List<String> types = new ArrayList<>();
    table
        .columns()
        .forEach(
            column ->
                types.add(
                    column.name()
                        + switch (column.type()) {
                          case STRING -> " VARCHAR";
                          case INTEGER -> " BIGINT";
                          case NUMBER -> " DOUBLE";
                          case BOOLEAN -> " BOOLEAN";
                        }));
    return types;
  }
}
