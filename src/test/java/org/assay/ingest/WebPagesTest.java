package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.text.Block;
import org.assay.text.PageNames;
import org.assay.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages as common systems make them: {@code NAME.html} gives {@code NAME.blocks.txt}. */
class WebPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/web");

  private static final String PROSE =
      "<p>Gold from the mines of the east leaves the country in the luggage of couriers.</p>";

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> pagesGiveTheirBlocks() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
      assertTrue(pages.size() >= 5);
      return pages.stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      page.getFileName().toString(),
                      () -> {
                        Path expected = Path.of(page.toString().replace(".html", ".blocks.txt"));
                        assertEquals(
                            Files.readAllLines(expected),
                            Reading.blocks(Reading.text(page)).stream()
                                .map(block -> block.replace("\n", "\\n"))
                                .toList());
                      }))
          .toList();
    }
  }

  @Test
  void aNameAloneNeverCostsHeadingsAndProse() throws IOException {
    StringBuilder page = new StringBuilder("<html><body><h1>Mali</h1>");
    for (String name : List.of("social-context", "share", "navigation-rights", "widget", "tags")) {
      page.append("<section class='").append(name).append("'><h2>").append(name).append("</h2>");
      page.append(PROSE).append("</section>");
    }
    SourceText source = Reading.text(folder, "a.html", page + "</body></html>");
    assertEquals(6, Reading.of(source, Block.Role.HEADING).size());
    assertEquals(5, Reading.of(source, Block.Role.TEXT).size());
  }

  @Test
  void headingsStayWhateverTheyAndWhatIsAroundThemIsCalled() throws IOException {
    SourceText source =
        Reading.text(
            folder,
            "a.html",
            "<html><body class='search widget'><div class='nav-title'><h1>Mali</h1></div>"
                + "<div class='section-nav-header'><h2 class='menu-anchor'><a href='#d'>Drugs</a>"
                + "</h2></div><p>Short.</p><h2 class='widget social'>Arms</h2>"
                + "<a href='/x'><div>A card that is a link as a whole and says a good deal about"
                + " arms that come in, more than menus do.</div></a><a href='/y'><div>Another card"
                + " that is a link as a whole and says a good deal of arms that leave.</div></a>"
                + PROSE
                + "</body></html>");
    assertEquals(List.of("Mali", "Drugs", "Arms"), Reading.of(source, Block.Role.HEADING));
    assertEquals(4, Reading.of(source, Block.Role.TEXT).size());
  }

  @Test
  void namesOfFurnitureMayBeTheUsers() throws IOException {
    Path file =
        Reading.write(
            folder,
            "a.html",
            ("<html><body><h1>Mali</h1><div class='PromoBox_x1'><p>Buy our other maps.</p></div>"
                    + PROSE
                    + "</body></html>")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(3, Reading.text(file).blocks().size());
    Ingester own =
        new Ingester(
            IngestOptions.DEFAULTS.withFurniture(new PageNames(List.of("promo"), List.of())));
    assertEquals(2, ((Ingested.Text) own.read(file)).source().blocks().size());
  }

  @Test
  void marksOfNotesDoNotStickToWords() throws IOException {
    SourceText source =
        Reading.text(
            folder,
            "a.html",
            "<body><p>Gold leaves by air<sup id='r1'><a href='#n1'>[1]</a></sup> and by road<a"
                + " href='#n2'><sup>2</sup></a>. An area of 5 km<sup>2</sup> is mined.</p></body>");
    assertEquals(
        "TEXT|Gold leaves by air and by road. An area of 5 km2 is mined.",
        Reading.blocks(source).get(0));
  }
}
