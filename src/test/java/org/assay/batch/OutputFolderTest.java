package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.export.Format;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.assay.text.SourceText;
import org.assay.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final RunInfo RUN = new RunInfo("1.0", "k1");
  private static final Outcome REFUSED =
      new Outcome(
          "in/scan.pdf",
          OutcomeStatus.REFUSED,
          null,
          "no-text",
          "It holds pictures only.",
          "Run OCR first.");

  private final Sample togo = SampleExtractions.togo();
  private final Sample gold = SampleExtractions.gold();

  @TempDir Path temp;

  @Test
  void sameBytesWhateverTheOrder() throws IOException {
    Path one = temp.resolve("one");
    Path two = temp.resolve("two");
    extract(one, RUN, List.of(togo, gold), List.of(togo.outcome(), REFUSED, gold.outcome()));
    extract(two, RUN, List.of(gold, togo), List.of(gold.outcome(), togo.outcome(), REFUSED));
    assertEquals(files(one), files(two));
    assertEquals(
        List.of(
            "datapackage.json",
            "diagnostics.csv",
            "entities.csv",
            "inputs.csv",
            "manifest.json",
            "mentions.csv",
            "passages.csv",
            "reports.csv",
            "reports/" + gold.id() + ".json",
            "reports/" + togo.id() + ".json",
            "route_stops.csv",
            "routes.csv",
            "schema/assay-extraction-1.schema.json",
            "sections.csv",
            "texts/" + gold.id() + ".blocks.json",
            "texts/" + gold.id() + ".txt",
            "texts/" + togo.id() + ".blocks.json",
            "texts/" + togo.id() + ".txt"),
        List.copyOf(files(one).keySet()));
    assertEquals(List.of(), Verifier.verify(one));
  }

  @Test
  void twoRunsGiveWhatOneGives() throws IOException {
    Path one = temp.resolve("one");
    Path two = temp.resolve("two");
    extract(one, RUN, List.of(togo, gold), List.of(togo.outcome(), gold.outcome(), REFUSED));
    extract(two, RUN, List.of(gold), List.of(gold.outcome(), REFUSED));
    extract(two, RUN, List.of(togo), List.of(togo.outcome()));
    assertEquals(files(one), files(two));
  }

  @Test
  void aRunWithNothingNewChangesNothing() throws IOException {
    Path folder = temp.resolve("out");
    extract(folder, RUN, List.of(togo, gold), List.of(togo.outcome(), gold.outcome()));
    Map<String, String> before = files(folder);
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      assertTrue(output.has(togo.id(), "key"));
      assertFalse(output.has(togo.id(), "other options"));
      assertFalse(output.has("unknown", "key"));
      OutputFolder.Finished finished = output.finish(List.of(skipped(togo), skipped(gold)));
      assertEquals(new OutputFolder.Finished(2, 2, List.of(), List.of()), finished);
    }
    assertEquals(before, files(folder));
    try (OutputFolder output = OutputFolder.open(folder, new RunInfo("1.1", "k1"))) {
      assertFalse(output.has(togo.id(), "key"));
    }
  }

  @Test
  void anInterruptedRunIsResumedAndLeavesTheOldResultSound() throws IOException {
    Path folder = temp.resolve("out");
    Path whole = temp.resolve("whole");
    extract(folder, RUN, List.of(gold), List.of(gold.outcome()));
    Map<String, String> before = files(folder);
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      output.write(togo.extraction(), togo.source(), "key", togo.outcome());
    }
    // A report that was being written, and one whose file the crash cut short.
    Path staged = folder.resolve(".staged");
    Files.createDirectories(staged.resolve(".7/reports"));
    Files.writeString(staged.resolve(".7/reports/x.json"), "{");
    Files.createDirectories(staged.resolve("half-00000000/reports"));
    Files.writeString(staged.resolve("half-00000000/receipt.json"), "{\"schema\": \"assay-st");
    assertEquals(List.of(), Verifier.verify(folder));
    assertTrue(files(folder).entrySet().containsAll(before.entrySet()));

    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      assertTrue(output.has(togo.id(), "key"));
      output.finish(List.of(skipped(togo)));
    }
    extract(whole, RUN, List.of(togo, gold), List.of(togo.outcome(), gold.outcome()));
    assertEquals(files(whole), files(folder));
  }

  @Test
  void aCrashAnywhereInTheLastStepIsCompleted() throws IOException {
    Path old = temp.resolve("old");
    extract(old, RUN, List.of(changed(togo)), List.of(togo.outcome()));
    Path next = temp.resolve("next");
    extract(next, RUN, List.of(togo, gold), List.of(togo.outcome(), gold.outcome(), REFUSED));
    Map<String, String> wanted = files(next);
    Map<String, String> changes = new TreeMap<>(wanted);
    changes.entrySet().removeAll(files(old).entrySet());
    changes.remove("manifest.json");
    assertTrue(changes.size() > 3, changes.keySet().toString());
    for (int moved = 0; moved <= changes.size(); moved++) {
      Path folder = temp.resolve("crashed-" + moved);
      for (Map.Entry<String, String> file : files(old).entrySet()) {
        put(folder.resolve(file.getKey()), file.getValue());
      }
      int count = 0;
      for (Map.Entry<String, String> file : changes.entrySet()) {
        String from =
            Stream.of(togo.id(), gold.id())
                .filter(file.getKey()::contains)
                .map(id -> ".staged/" + id + "/")
                .findFirst()
                .orElse(".staged/.commit/");
        put(folder.resolve((count++ < moved ? "" : from) + file.getKey()), file.getValue());
      }
      put(folder.resolve(".staged/.commit/manifest.json"), wanted.get("manifest.json"));
      OutputFolder.open(folder, new RunInfo("2.0", "k2")).close();
      assertEquals(wanted, files(folder), "after " + moved);
      assertEquals(List.of(), Verifier.verify(folder));
    }
  }

  @Test
  void aChangedReportIsDroppedAndSaid() throws IOException {
    Path folder = temp.resolve("out");
    extract(folder, RUN, List.of(togo, gold), List.of(togo.outcome(), gold.outcome()));
    Files.writeString(folder.resolve("texts/" + togo.id() + ".txt"), "changed");
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      assertFalse(output.has(togo.id(), "key"));
      OutputFolder.Finished finished = output.finish(List.of(skipped(gold)));
      assertEquals(List.of(togo.id()), finished.damaged());
      assertEquals(1, finished.reports());
    }
    assertEquals(List.of(), Verifier.verify(folder));
  }

  @Test
  void anInputThatNowGivesAnotherReportReplacesIt() throws IOException {
    Path folder = temp.resolve("out");
    extract(folder, RUN, List.of(togo), List.of(togo.outcome()));
    Outcome samePath = new Outcome(togo.outcome().path(), OutcomeStatus.OK, gold.id(), "", "", "");
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      output.write(gold.extraction(), gold.source(), "key", samePath);
      assertEquals(List.of(togo.id()), output.finish(List.of(samePath)).superseded());
    }
    assertEquals(List.of(), Verifier.verify(folder));
    assertFalse(Files.exists(folder.resolve("reports/" + togo.id() + ".json")));
  }

  @Test
  void onlyWhatTheManifestBeforeNamedIsDeleted() throws IOException {
    Path folder = temp.resolve("out");
    TableOptions workbook = new TableOptions(CsvStyle.PLAIN, Set.of(Format.XLSX));
    try (OutputFolder output = OutputFolder.open(folder, RUN, workbook)) {
      output.write(togo.extraction(), togo.source(), "key", togo.outcome());
      output.finish(List.of(togo.outcome()));
    }
    assertTrue(Files.exists(folder.resolve("assay.xlsx")));
    List<String> own =
        List.of(
            "texts/mine.txt",
            "texts/mine.blocks.json",
            "reports/backup-12345678.json",
            "schema/mine.json",
            "notes.csv");
    for (String file : own) {
      put(folder.resolve(file), "mine");
    }
    Outcome samePath = new Outcome(togo.outcome().path(), OutcomeStatus.OK, gold.id(), "", "", "");
    extract(folder, RUN, List.of(gold), List.of(samePath));
    for (String file : own) {
      assertTrue(Files.deleteIfExists(folder.resolve(file)), file + " is not ours to delete");
    }
    Path whole = temp.resolve("whole");
    extract(whole, RUN, List.of(gold), List.of(samePath));
    assertEquals(files(whole), files(folder), "what the run before left is deleted");
  }

  @Test
  void foreignFoldersAreRefusedAndReadmeSurvives() throws IOException {
    Path foreign = Files.createDirectories(temp.resolve("thesis"));
    Files.writeString(foreign.resolve("chapter.docx"), "x");
    OutputFolderException e =
        assertThrows(OutputFolderException.class, () -> OutputFolder.open(foreign, RUN));
    assertTrue(e.getMessage().contains("chapter.docx"), e.getMessage());
    assertEquals(List.of("chapter.docx"), List.copyOf(files(foreign).keySet()));

    Path web = Files.createDirectories(temp.resolve("web"));
    Files.writeString(web.resolve("manifest.json"), "{\"name\": \"app\"}");
    assertThrows(OutputFolderException.class, () -> OutputFolder.open(web, RUN));
    assertThrows(
        OutputFolderException.class, () -> OutputFolder.open(foreign.resolve("chapter.docx"), RUN));

    Path own = Files.createDirectories(temp.resolve("output"));
    Files.writeString(own.resolve("README.md"), "Generated.");
    Files.writeString(own.resolve(".gitignore"), "*");
    extract(own, RUN, List.of(gold), List.of(gold.outcome()));
    assertEquals("Generated.", Files.readString(own.resolve("README.md")));
  }

  @Test
  void manyThreadsGiveTheSameBytes() throws IOException {
    Path one = temp.resolve("one");
    Path many = temp.resolve("many");
    extract(one, RUN, List.of(togo, gold), List.of(togo.outcome(), gold.outcome()));
    try (OutputFolder output = OutputFolder.open(many, RUN)) {
      IntStream.range(0, 60)
          .parallel()
          .mapToObj(i -> i % 2 == 0 ? togo : gold)
          .forEach(
              sample -> {
                try {
                  output.write(sample.extraction(), sample.source(), "key", sample.outcome());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      output.finish(List.of(togo.outcome(), gold.outcome()));
    }
    assertEquals(files(one), files(many));
    assertFalse(Files.exists(many.resolve(".staged")));
  }

  @Test
  void textThatIsNoUnicodeFailsAlone() throws IOException {
    SourceText broken =
        new SourceText("x", gold.source().text() + "\uD83D", List.of(), gold.source().file());
    try (OutputFolder output = OutputFolder.open(temp.resolve("out"), RUN)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> output.write(gold.extraction(), broken, "key", gold.outcome()));
    }
  }

  @Test
  void oneRunAtATime() throws IOException {
    Path folder = temp.resolve("out");
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      assertThrows(OutputFolderException.class, () -> OutputFolder.open(folder, RUN));
      output.writeRun(JsonNodeFactory.instance.objectNode().put("seconds", 3));
    }
    OutputFolder.open(folder, RUN).close();
  }

  @Test
  void anUnsoundReportFailsAlone() throws IOException {
    Extraction good = gold.extraction();
    Extraction bad =
        new Extraction(
            good.report(),
            good.sections(),
            good.passages(),
            good.mentions(),
            List.of(),
            good.routes(),
            good.diagnostics());
    Path folder = temp.resolve("out");
    try (OutputFolder output = OutputFolder.open(folder, RUN)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> output.write(bad, gold.source(), "key", gold.outcome()));
      output.write(togo.extraction(), togo.source(), "key", togo.outcome());
      assertThrows(IllegalArgumentException.class, () -> output.finish(List.of(gold.outcome())));
      output.finish(List.of(togo.outcome()));
    }
    assertEquals(List.of(), Verifier.verify(folder));
  }

  private static void extract(
      Path folder, RunInfo run, List<Sample> samples, List<Outcome> outcomes) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, run)) {
      for (Sample sample : samples) {
        output.write(sample.extraction(), sample.source(), "key", sample.outcome());
      }
      output.finish(outcomes);
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Outcome skipped(Sample sample) {
    return new Outcome(
        sample.outcome().path(), OutcomeStatus.SKIPPED, sample.id(), "unchanged", "Same.", "None.");
  }

  private static Sample changed(Sample sample) {
    Extraction e = sample.extraction();
    return new Sample(
        new Extraction(
            e.report(),
            e.sections(),
            e.passages(),
            e.mentions(),
            e.entities(),
            e.routes(),
            List.of()),
        sample.source());
  }

  /** Contents by path, less what is no result. */
  private static Map<String, String> files(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .filter(path -> !folder.relativize(path).startsWith(".staged"))
          .forEach(paths::add);
    }
    Map<String, String> files = new TreeMap<>();
    for (Path path : paths) {
      files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    }
    return files;
  }
}
