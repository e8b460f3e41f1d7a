package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.testing.ReportCopies;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Dimension;

/** The page on paper. */
class PagePrintTest {

  private static final Sample TOGO = SampleExtractions.togo();

  @RegisterExtension static final DrawnPage page = DrawnPage.of(samples());

  /** Enough that a table does not fit on the screen. */
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>(List.of(TOGO));
    IntStream.range(0, 12).mapToObj(n -> ReportCopies.of(TOGO, n, 2023)).forEach(samples::add);
    return samples;
  }

  /** Prints a view, keeps a picture of the first sheet, and gives its words. */
  private static String print(String name, String hash, String selector) throws IOException {
    page.size(new Dimension(1280, 700));
    page.open(hash, selector);
    page.await("!document.querySelector('.loading')");
    try (PDDocument pdf = Loader.loadPDF(page.printed())) {
      Path picture = DrawnPage.picture(name + "-print");
      ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 72), "png", picture.toFile());
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void tablesHaveAllRowsOnPaper() throws IOException {
    String words = print("entities", "#/tables/entities?type=location", ".tabulator-row");
    long rows = (Long) page.run("return assay.selection().entities.length");
    assertTrue(page.count(".tabulator-row") < rows, "more than the screen has");
    assertEquals(rows, words.split(" Location (Settlement|Country) ", -1).length - 1, words);
    assertTrue(words.contains("Filtered by type: Location"), words);
    assertEquals(0, page.count(".print-only"), "and nothing of it stays");
  }

  @Test
  void whatIsFoldedIsOpenOnPaper() throws IOException {
    String report = print("report", "#/report/" + TOGO.id(), ".text");
    assertTrue(report.contains("few-passages"), report);
    assertTrue(report.contains("bring riflesC from GhanaL"), report);
    assertFalse(report.contains("Search names"), report);
    assertEquals(0, page.count("#main details:not(.outline details)[open]"), "folded again");
    String map = print("map", "#/map", ".arc");
    assertTrue(map.contains("Atakpamé Benin People Active 1 route"), map);
    assertTrue(map.contains("Togo Country 0 13"), map);
  }

  @Test
  void paperIsLight() throws IOException {
    page.dark(true);
    try {
      String ink = "document.querySelector('.node-body').style.fill";
      page.open("#/network", ".node");
      String dark = page.text(ink);
      page.run("addEventListener('beforeprint', () => { window.ink = " + ink + "; })");
      page.printed();
      page.await("window.ink && " + ink + " === '" + dark + "'");
      assertFalse(page.text("window.ink").equals(dark), dark);
      print("network", "#/network", ".node");
    } finally {
      page.dark(false);
    }
  }

  @Test
  void anOpenPanelIsPrinted() throws IOException {
    String words = print("panel", "#/overview?panel=iso%3AGHA", "#panel blockquote");
    assertTrue(words.contains("iso:GHA") && words.contains("lexicons/sample.tsv:3"), words);
  }
}
