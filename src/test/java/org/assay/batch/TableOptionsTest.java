package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.export.Format;
import org.assay.json.OutputPaths;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.assay.verify.Problem;
import org.assay.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reports in every style: sound, taken back exactly by the next run, nothing stale. */
class TableOptionsTest {

  private static final RunInfo RUN = new RunInfo("1.0", "k1");
  private static final TableOptions ALL =
      new TableOptions(new CsvStyle(true, true), Set.of(Format.XLSX));
  private static final Outcome REFUSED =
      new Outcome("in/a.txt", OutcomeStatus.REFUSED, null, "empty", "=It is empty.", "-");

  private final Sample togo = SampleExtractions.togo();
  private final Sample gold = SampleExtractions.gold();

  @TempDir Path folder;

  @Test
  void everyStyleIsSound() throws IOException {
    for (boolean bom : new boolean[] {false, true}) {
      for (boolean safe : new boolean[] {false, true}) {
        Path out = folder.resolve(bom + "-" + safe);
        extract(out, new TableOptions(new CsvStyle(bom, safe), Set.of(Format.XLSX)), togo, gold);
        assertEquals(List.of(), Verifier.verify(out));
        assertTrue(Files.exists(out.resolve(OutputPaths.WORKBOOK)));
      }
    }
  }

  @Test
  void theNextRunTakesRowsBackExactlyWhateverItsStyle() throws IOException {
    Path turns = folder.resolve("turns");
    extract(turns, ALL, togo);
    extract(turns, TableOptions.PLAIN, gold);
    assertFalse(Files.exists(turns.resolve(OutputPaths.WORKBOOK)), "rows of an earlier run");
    assertEquals(List.of(), Verifier.verify(turns));
    Path once = folder.resolve("once");
    extract(once, TableOptions.PLAIN, togo, gold);
    for (String file : List.of("inputs.csv", "mentions.csv", "datapackage.json", "manifest.json")) {
      assertArrayEquals(
          Files.readAllBytes(once.resolve(file)), Files.readAllBytes(turns.resolve(file)), file);
    }
  }

  @Test
  void aChangedWorkbookIsNoticed() throws IOException {
    extract(folder, ALL, togo);
    Path book = folder.resolve(OutputPaths.WORKBOOK);
    byte[] bytes = Files.readAllBytes(book);
    bytes[bytes.length / 2] ^= 1;
    Files.write(book, bytes);
    List<Problem> problems = Verifier.verify(folder);
    assertEquals(
        List.of(OutputPaths.WORKBOOK), problems.stream().map(Problem::file).distinct().toList());
  }

  private void extract(Path out, TableOptions options, Sample... samples) throws IOException {
    try (OutputFolder output = OutputFolder.open(out, RUN, options)) {
      List<Outcome> outcomes = new ArrayList<>(List.of(REFUSED));
      for (Sample sample : samples) {
        output.write(sample.extraction(), sample.source(), "key", sample.outcome());
        outcomes.add(sample.outcome());
      }
      output.finish(outcomes);
    }
  }
}
