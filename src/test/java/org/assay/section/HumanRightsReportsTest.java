package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlines of State Department reports against a table of their headings. */
class HumanRightsReportsTest {

  private static final Sectioner SECTIONER = Texts.sectioner();

  @TempDir Path folder;

  private int right;
  private int found;
  private int expected;

  @Test
  void headingsOfWebPages() throws IOException {
    for (Path page : pages()) {
      compare(page, read(page));
    }
    assertTrue(figure("hrr headings, html") >= 0.99);
  }

  @Test
  void headingsOfPlainText() throws IOException {
    for (Path page : pages()) {
      SourceText source = read(page);
      String plain =
          source.blocks().stream()
              .filter(block -> block.role() != Block.Role.FURNITURE)
              .map(block -> source.slice(block.start(), block.end()))
              .collect(Collectors.joining("\n\n"));
      compare(page, read(Files.writeString(folder.resolve(page.getFileName() + ".txt"), plain)));
    }
    assertTrue(figure("hrr headings, plain text") >= 0.95);
  }

  @Test
  void titleTellsCountryAndYear() throws IOException {
    for (Path page : pages()) {
      SourceText named = read(page);
      SourceText masked = new SourceText("page.html", named.text(), named.blocks(), named.file());
      Sectioned sectioned = SECTIONER.read(masked, ReportHints.NONE);
      String stem = page.getFileName().toString();
      assertEquals(stem.replaceAll("\\D", ""), String.valueOf(sectioned.edition().year()));
    }
  }

  private void compare(Path page, SourceText source) throws IOException {
    Sectioned sectioned = SECTIONER.read(source, ReportHints.NONE);
    assertEquals("hrr", sectioned.family().name());
    List<String> got =
        sectioned.sections().stream().map(s -> s.level() + "\t" + s.heading()).toList();
    List<String> gold =
        Files.readAllLines(Path.of(page.toString().replace(".html", ".headings.tsv"))).stream()
            .skip(1)
            .toList();
    List<String> rest = new ArrayList<>(got);
    gold.stream().filter(rest::remove).forEach(heading -> right++);
    List<String> missing = new ArrayList<>(gold);
    got.forEach(missing::remove);
    if (!rest.isEmpty() || !missing.isEmpty()) {
      System.out.println(page.getFileName() + " too many " + rest + " missing " + missing);
    }
    found += got.size();
    expected += gold.size();
  }

  private double figure(String name) {
    double f1 = 2.0 * right / (found + expected);
    System.out.printf("%s: F1 %.4f (%d of %d, %d found)%n", name, f1, right, expected, found);
    return f1;
  }

  private static SourceText read(Path file) {
    return assertInstanceOf(Ingested.Text.class, new Ingester().read(file)).source();
  }

  private static List<Path> pages() throws IOException {
    Path reports = Texts.shared("reports/hrr");
    assumeTrue(reports != null, "reports/hrr is not beside this checkout");
    try (Stream<Path> files = Files.list(reports)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
