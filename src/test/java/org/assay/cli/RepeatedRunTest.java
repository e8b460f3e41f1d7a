package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.json.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run over the same files: what it leaves alone, and what it does again. */
class RepeatedRunTest {

  private static final String TEXT = "Cocaine is smuggled by boat from Colombia to Spain.\n";

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void firstRun() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("a.txt"), TEXT);
    Files.writeString(in.resolve("b.txt"), "Gold leaves Mali for Togo.\n");
    Files.writeString(in.resolve("page.html"), "<p>Ivory leaves Chad for Benin by lorry.</p>");
    assertEquals(0, run().code());
  }

  private Cli run(String... more) {
    return Cli.run(
        Stream.concat(Stream.of("extract", in.toString(), "-o", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private FileTime written() throws IOException {
    return Files.getLastModifiedTime(out.resolve("manifest.json"));
  }

  @Test
  void nothingChangedSoNothingIsWritten() throws IOException {
    Map<String, String> before = Program.files(out);
    FileTime written = written();
    Cli again = run();
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("Inputs: 3 skipped"), again.out());
    assertEquals(before, Program.files(out));
    assertEquals(written, written());
    // The table keeps what came of the files when they were read; only run.json tells of skipping.
    assertFalse(Files.readString(out.resolve("inputs.csv")).contains("unchanged"));
    JsonNode facts = JsonText.read(Files.readString(out.resolve("run.json")));
    assertEquals(3, facts.at("/counts/inputs/skipped").asInt());
  }

  @Test
  void forceDoesItAgain() throws IOException {
    Map<String, String> before = Program.files(out);
    FileTime written = written();
    Cli again = run("--force");
    assertTrue(again.out().contains("Extracted 3 reports"), again.out());
    assertEquals(before, Program.files(out));
    assertNotEquals(written, written());
  }

  @Test
  void aChangedFileIsDoneAgainAndItsOldReportGoes() throws IOException {
    Files.writeString(in.resolve("b.txt"), "Gold leaves Niger for Togo.\n");
    Cli again = run();
    assertTrue(again.out().contains("Inputs: 1 partial, 2 skipped"), again.out());
    assertTrue(again.out().contains("Dropped b-"), again.out());
  }

  @Test
  void otherTablesAreWrittenFromTheSameReports() throws IOException {
    assertTrue(run("--bom").out().contains("Inputs: 3 skipped"));
    assertEquals('\uFEFF', Files.readString(out.resolve("mentions.csv")).charAt(0));
    assertTrue(run("--bom", "--format", "jsonl").out().contains("Inputs: 3 skipped"));
    assertTrue(Files.exists(out.resolve("jsonl/mentions.jsonl")));
    run();
    assertFalse(Files.exists(out.resolve("jsonl")));
  }

  /** Of the same size, so that only its time betrays it. */
  @Test
  void aReportThatSomebodyEditedIsMadeAnew() throws IOException {
    Map<String, String> before = Program.files(out);
    for (String name : new String[] {"texts", "reports"}) {
      try (Stream<Path> files = Files.list(out.resolve(name))) {
        Path file = files.filter(path -> path.toString().contains("a-")).findFirst().orElseThrow();
        Files.writeString(file, Files.readString(file).replace("o", "0"));
      }
      Cli again = run();
      assertFalse(again.out().contains("Inputs: 3 skipped"), again.out());
      assertEquals(before, Program.files(out), name);
    }
    Path table = out.resolve("mentions.csv");
    Files.writeString(table, Files.readString(table).replace("Spain", "Italy"));
    assertTrue(run().out().contains("Inputs: 3 skipped"));
    assertEquals(before, Program.files(out));
  }

  @Test
  void whatTakesTooLongIsARow() throws IOException {
    Files.writeString(in.resolve("long.txt"), TEXT.repeat(40_000));
    Cli again = run("--timeout", "1");
    assertEquals(ExitCode.FOUND_PROBLEMS, again.code());
    assertTrue(again.err().contains(" took longer than 1 seconds. Give it more"), again.err());
    assertTrue(again.out().contains("long.txt (timeout)"), again.out());
    assertEquals(ExitCode.USAGE, run("--timeout", "0").code());
  }
}
