package org.assay.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assay.cli.ReaderMain;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.json.BlocksJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a process of their own: read as here, and unable to do harm. */
class ForkedReaderTest {

  private static final Ingester INGESTER = new Ingester();

  @TempDir Path folder;

  private static ForkedReader reader(Class<?> program, int seconds) {
    return new ForkedReader(
        () -> INGESTER, program.getName(), new TimeLimit(Duration.ofSeconds(seconds)));
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "<p>Gold is smuggled from Mali to Togo.</p>");
  }

  private static String code(Ingested ingested) {
    Ingested.Failed failed = assertInstanceOf(Ingested.Failed.class, ingested);
    assertTrue(failed.reason().endsWith(".") && failed.remedy().endsWith("."), failed.toString());
    return failed.code();
  }

  @Test
  void everyFormatIsReadAsInThisProcess() throws IOException {
    try (ForkedReader reader = reader(ReaderMain.class, 120);
        Stream<Path> corpus = Files.list(Path.of("corpus"))) {
      List<Path> files = corpus.filter(Ingester::isReport).sorted().toList();
      assertTrue(files.stream().anyMatch(file -> reader.concerns(file.toString())));
      for (Path file : files) {
        Ingested.Text expected = assertInstanceOf(Ingested.Text.class, INGESTER.read(file));
        Ingested.Text read = assertInstanceOf(Ingested.Text.class, reader.read(file));
        assertEquals(expected.source().text(), read.source().text());
        BlocksJson json = new BlocksJson();
        assertEquals(json.write(expected.source()), json.write(read.source()));
      }
      assertEquals(
          "failed", reader.read(Path.of("no.pdf")) instanceof Ingested.Failed ? "failed" : "");
    }
  }

  @Test
  void aNameOfSpacesAndPercentSignsIsFound() throws IOException {
    try (ForkedReader reader = reader(ReaderMain.class, 120)) {
      assertInstanceOf(Ingested.Text.class, reader.read(file("a b%41#c.html")));
    }
  }

  @Test
  void aProcessThatWasAskedNothingEndsWithTheBatch() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ReaderMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void textWithHalvesOfCharactersArrivesAsItIs() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    String text = "a\uD83D b\u0000 \uDE00 \uD83D\uDE00 \u00e9";
    Wire.write(text, new java.io.DataOutputStream(bytes));
    assertEquals(
        text,
        Wire.string(
            new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))));
  }

  @Test
  void oneFileIsOneRowAndTheNextIsRead() throws IOException {
    try (ForkedReader reader = reader(HostileReader.class, 5)) {
      assertEquals("reader-died", code(reader.read(file("end.html"))));
      assertInstanceOf(Ingested.Text.class, reader.read(file("a.html")));
      assertEquals("out-of-memory", code(reader.read(file("hoard.html"))));
      assertInstanceOf(Ingested.Text.class, reader.read(file("b.html")));
      assertEquals("timeout", code(reader.read(file("hang.html"))));
      assertInstanceOf(Ingested.Text.class, reader.read(file("c.html")));
    }
  }

  @Test
  void plainTextNeedsNoProcessUnlessItIsNone() throws IOException {
    try (ForkedReader reader = reader(HostileReader.class, 60)) {
      assertFalse(reader.concerns("a/b.txt"));
      assertTrue(reader.concerns("reports/*.pdf"));
      Path plain = Files.writeString(folder.resolve("end.txt"), "Gold leaves Mali by air.");
      assertInstanceOf(Ingested.Text.class, reader.read(plain));
      // Named as text, a web page by its content: that is parsed apart.
      assertEquals("reader-died", code(reader.read(file("end-page.txt"))));
    }
  }

  @Test
  void aProgramThatCannotStartIsARow() throws IOException {
    try (ForkedReader reader = reader(ForkedReaderTest.class, 60)) { // has no main method
      assertEquals("reader-died", code(reader.read(file("a.html"))));
    }
  }
}
