package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;

/** Real reports beside the project; skipped where they are absent. */
class SharedReportsTest {

  private static final Path SHARED = Path.of("../shared");

  private static List<Path> files(String folder) throws IOException {
    Path root = SHARED.resolve(folder);
    assumeTrue(Files.isDirectory(root), "no " + root + " beside the project");
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Ingester::isReport).sorted().toList();
    }
  }

  @Test
  void blocksAreInOrderAndInBoundsAndNotEmpty() throws IOException {
    List<Path> files = files("reports");
    assertTrue(files.size() >= 10);
    for (Path file : files) {
      SourceText source = Reading.text(file);
      int last = 0;
      int page = 0;
      for (Block block : source.blocks()) {
        assertTrue(block.start() >= last && block.end() <= source.length(), file + " " + block);
        String text = source.slice(block.start(), block.end());
        assertFalse(text.isEmpty(), file + " " + block);
        assertEquals(Blanks.strip(text), text, file.toString());
        assertTrue(block.page() >= page, file + " " + block);
        last = block.end();
        page = block.page();
      }
    }
  }

  @Test
  void readingTwiceGivesTheSame() throws IOException {
    for (Path file : files("reports/layout")) {
      SourceText first = Reading.text(file);
      SourceText second = Reading.text(file);
      assertEquals(first.text(), second.text());
      assertEquals(first.blocks(), second.blocks());
    }
  }

  @Test
  void webPagesKeepEveryHeading() throws IOException {
    for (Path file : files("reports/hrr")) {
      List<String> found =
          Reading.of(Reading.text(file), Block.Role.HEADING).stream()
              .map(heading -> heading.replaceAll("\\s+", " "))
              .toList();
      Path expected = Path.of(file.toString().replace(".html", ".headings.tsv"));
      for (String line : Files.readAllLines(expected).stream().skip(1).toList()) {
        String heading = line.substring(line.indexOf('\t') + 1);
        assertTrue(found.contains(heading), file + " lacks " + heading);
      }
    }
  }
}
