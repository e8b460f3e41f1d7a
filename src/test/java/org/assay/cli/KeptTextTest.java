package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of an output folder are inputs like the files that they were taken from. */
class KeptTextTest {

  @TempDir Path folder;

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void extractionFromKeptTextsGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    assertEquals(0, Cli.run("extract", "corpus", "-o", first.toString()).code());
    String texts = first.resolve("texts").toString();
    assertEquals(0, Cli.run("extract", texts, "-o", second.toString()).code());
    for (String part : List.of("reports", "texts")) {
      List<Path> expected = files(first.resolve(part));
      assertTrue(expected.size() >= 6);
      for (Path file : expected) {
        Path again = second.resolve(part).resolve(file.getFileName());
        assertEquals(-1, Files.mismatch(file, again), again.toString());
      }
      assertEquals(expected.size(), files(second.resolve(part)).size());
    }
    for (String table : List.of("mentions.csv", "routes.csv", "route_stops.csv", "passages.csv")) {
      assertEquals(-1, Files.mismatch(first.resolve(table), second.resolve(table)), table);
    }
    Path one = files(first.resolve("texts")).get(1);
    assertTrue(one.toString().endsWith(".txt"));
    assertTrue(
        Cli.run("extract", one.toString(), "-o", first.toString()).out().contains("1 skipped"));
  }

  @Test
  void aDamagedKeptTextFailsAlone() throws IOException {
    Path text = Files.writeString(folder.resolve("a-12345678.txt"), "Gold leaves by air.");
    Files.writeString(folder.resolve("a-12345678.blocks.json"), "{\"schema\": \"other\"}");
    Cli result = Cli.run("extract", text.toString(), "-o", folder.resolve("out").toString());
    assertEquals(1, result.code());
    assertTrue(result.err().contains("a-12345678.blocks.json"), result.err());
  }
}
