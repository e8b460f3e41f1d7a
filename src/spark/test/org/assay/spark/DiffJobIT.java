package org.assay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.table.ChangesTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions compared on Spark: the rows of {@code assay diff}. */
class DiffJobIT {

  @TempDir Path folder;

  @Test
  void changesAreThoseOfOneMachine() throws IOException, InterruptedException {
    Path local = folder.resolve("local");
    Path out = folder.resolve("out");
    TestInputs.assay("extract", "corpus", "-o", local.toString());
    TestInputs.assay(
        "diff", local.toString(), local.toString(), "-o", folder.resolve("changes").toString());
    List<String> changes = TableFiles.ofFolder(folder.resolve("changes"), ChangesTable.SCHEMA);
    assertFalse(changes.isEmpty());

    // Both editions of three countries are in one folder: the first is compared with the last.
    SparkHome.run(
        folder,
        0,
        SparkHome.EXTRACT,
        "--input",
        Path.of("corpus").toAbsolutePath() + "/*-202*.*",
        "--output",
        out.toString());
    SparkHome.run(
        folder,
        0,
        SparkHome.DIFF,
        "--old",
        out.toString(),
        "--new",
        out.toString(),
        "--output",
        folder.resolve("diff").toString(),
        "--format",
        "csv");
    assertEquals(changes, TableFiles.ofCsv(folder.resolve("diff"), ChangesTable.SCHEMA));
  }
}
