package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.assay.testing.WordAlignment;
import org.assay.testing.render.Scanner;
import org.assay.text.Block;
import org.assay.text.PicturePages;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the sample report that are pictures. */
class ScannedPdfTest {

  private static final Path REPORT = Path.of("corpus/philippines-2025.pdf");
  private static final Ingester OCR = new Ingester(IngestOptions.DEFAULTS.withOcr(true));

  @TempDir Path folder;

  private Path scan(Integer... pages) throws IOException {
    Path scan = folder.resolve("scan.pdf");
    Scanner.scan(REPORT, Set.of(pages), scan);
    return scan;
  }

  private static void needTesseract() {
    assumeTrue(
        new PageRecogniser().isInstalled(),
        "SKIPPED: text recognition is not tested, Tesseract is missing (Debian: tesseract-ocr)");
  }

  @Test
  void aScanIsRefusedWithARemedy() throws IOException {
    Path scan = scan(1, 2, 3, 4);
    Ingested.Refused refused = assertInstanceOf(Ingested.Refused.class, new Ingester().read(scan));
    assertEquals("no-text-layer", refused.code());
    assertTrue(refused.remedy().contains("--ocr"), refused.remedy());
  }

  @Test
  void scannedPagesAmongOthersAreTold() throws IOException {
    SourceText source = Reading.text(scan(2, 4));
    assertEquals(new PicturePages(List.of(), List.of(2, 4)), source.pictures());
    assertTrue(source.blocks().stream().allMatch(block -> block.page() % 2 == 1));
  }

  @Test
  void stampsOnScannedPagesAreNoTextOfTheirs() throws IOException {
    Path stamped = folder.resolve("stamped.pdf");
    stamp(scan(1, 2, 3, 4), "Library copy, page ", stamped);
    Ingested.Refused refused =
        assertInstanceOf(Ingested.Refused.class, new Ingester().read(stamped));
    assertEquals("no-text-layer", refused.code());
  }

  @Test
  void withoutTesseractTheRemedyIsToInstallIt() throws IOException, UnreadableException {
    PdfReader reader = new PdfReader(new PageRecogniser(folder.toString()));
    byte[] all = Files.readAllBytes(scan(1, 2, 3, 4));
    try {
      reader.read(new InputFile("scan.pdf", all));
      throw new AssertionError("read without Tesseract");
    } catch (UnreadableException e) {
      Ingested.Refused refused = assertInstanceOf(Ingested.Refused.class, e.outcome());
      assertTrue(refused.remedy().startsWith("Install Tesseract"), refused.remedy());
    }
    Content content = reader.read(new InputFile("scan.pdf", Files.readAllBytes(scan(2))));
    assertEquals(List.of(2), content.pictures().unread());
  }

  @Test
  void aScannedPageReadsAsThePrint() throws IOException {
    needTesseract();
    SourceText print = Reading.text(REPORT);
    Ingested.Text read = assertInstanceOf(Ingested.Text.class, OCR.read(scan(2)));
    SourceText scan = read.source();
    assertEquals(new PicturePages(List.of(2), List.of()), scan.pictures());
    List<String> expected = words(print, 2);
    List<String> found = words(scan, 2);
    double share = WordAlignment.ratio(expected, found);
    System.out.printf("scanned page: %.3f of its words in order as printed%n", share);
    assertTrue(share >= 0.97, () -> "only " + share + " of " + expected + "\nin " + found);
    assertEquals(words(print, 1), words(scan, 1));
    long printed = print.blocks().stream().filter(block -> block.page() == 2).count();
    long blocks = scan.blocks().stream().filter(block -> block.page() == 2).count();
    assertTrue(Math.abs(printed - blocks) <= 2, blocks + " blocks instead of " + printed);
    Block.Box box = boxes(print).get(0);
    Block.Box seen = boxes(scan).get(0);
    assertEquals(box.x(), seen.x(), 4);
    assertEquals(box.y(), seen.y(), 4);
    assertEquals(box.width(), seen.width(), 8);
    Ingested.Text again =
        assertInstanceOf(Ingested.Text.class, OCR.read(folder.resolve("scan.pdf")));
    assertEquals(scan.text(), again.source().text());
    assertEquals(scan.blocks(), again.source().blocks());
  }

  private static List<Block.Box> boxes(SourceText source) {
    return source.blocks().stream()
        .filter(block -> block.page() == 2 && block.end() - block.start() > 200)
        .map(Block::box)
        .toList();
  }

  private static List<String> words(SourceText source, int page) {
    List<Span> spans =
        source.blocks().stream()
            .filter(block -> block.page() == page)
            .map(block -> source.span(block.start(), block.end()))
            .toList();
    return WordAlignment.words(source.read(spans));
  }

  /** Prints a line on each page, as libraries do. */
  private static void stamp(Path file, String words, Path stamped) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        try (PDPageContentStream out =
            new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
          PdfTest.show(out, FontName.HELVETICA, 8, 60, 20, words + (i + 1));
        }
      }
      document.save(stamped.toFile());
    }
  }
}
