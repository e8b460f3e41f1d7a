package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

  private static final List<String> TITLES =
      List.of("Criminal markets and trade", "Criminal actors of all kinds", "Resilience at home");

  @TempDir Path folder;

  /** Pages with a running head, a page number, a wide heading and two columns of 12 lines. */
  private Path twoColumns(int pages) throws IOException {
    Path file = folder.resolve("columns.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
          show(out, FontName.HELVETICA, 8, 60, 760, "Country profiles " + (2020 + page));
          show(out, FontName.HELVETICA_BOLD, 20, 60, 700, TITLES.get(page - 1));
          for (int line = 0; line < 12; line++) {
            // As many programs do: line by line over both columns, each with its own baseline.
            String words = " of page " + page + ", line " + line + " and more words";
            show(out, FontName.HELVETICA, 10, 60, 660 - 12 * line, "Left" + words);
            show(out, FontName.HELVETICA, 10, 320, 657 - 12 * line, "Right" + words);
          }
          show(out, FontName.HELVETICA, 9, 300, 30, Integer.toString(page));
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  static void show(
      PDPageContentStream out, FontName font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(font), size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    SourceText source = Reading.text(twoColumns(3));
    List<String> texts = Reading.of(source, Block.Role.TEXT);
    assertEquals(6, texts.size());
    assertTrue(texts.get(0).startsWith("Left of page 1, line 0 and more words\nLeft of"));
    assertTrue(texts.get(0).endsWith("line 11 and more words"));
    assertTrue(texts.get(1).startsWith("Right of page 1, line 0"));
    assertTrue(texts.get(2).startsWith("Left of page 2, line 0"));
  }

  @Test
  void headingsRunningHeadsAndNumbersAreToldApart() throws IOException {
    SourceText source = Reading.text(twoColumns(3));
    assertEquals(TITLES, Reading.of(source, Block.Role.HEADING));
    assertEquals(
        List.of(
            "Country profiles 2021",
            "1",
            "Country profiles 2022",
            "2",
            "Country profiles 2023",
            "3"),
        Reading.of(source, Block.Role.FURNITURE));
  }

  @Test
  void blocksHavePageSizeAndBox() throws IOException {
    Block heading = Reading.text(twoColumns(2)).blocks().get(1);
    assertEquals(1, heading.page());
    assertEquals(20, heading.fontSize(), 0.1);
    assertEquals(60, heading.box().x(), 3);
    assertEquals(792 - 700 - 15, heading.box().y(), 3);
  }

  @Test
  void indentsAndSpacingPartParagraphsAndHyphensStay() throws IOException {
    Path file = folder.resolve("paragraphs.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage();
      document.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
        show(out, FontName.HELVETICA, 10, 60, 700, "The first paragraph ends with a traf-");
        show(out, FontName.HELVETICA, 10, 60, 688, "ficking word and goes on for a while");
        show(out, FontName.HELVETICA, 10, 72, 676, "An indent starts the second paragraph");
        show(out, FontName.HELVETICA, 10, 60, 664, "which has one more line");
        show(out, FontName.HELVETICA, 10, 60, 640, "Space starts the third one");
      }
      document.save(file.toFile());
    }
    assertEquals(
        List.of(
            "TEXT|The first paragraph ends with a traf-\nficking word and goes on for a while",
            "TEXT|An indent starts the second paragraph\nwhich has one more line",
            "TEXT|Space starts the third one"),
        Reading.blocks(Reading.text(file)));
  }

  @Test
  void headingsOnSuccessiveLinesStayApart() throws IOException {
    Path file = folder.resolve("headings.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage();
      document.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
        show(out, FontName.HELVETICA, 10, 60, 700, "CRIMINALITY");
        show(out, FontName.HELVETICA, 10, 60, 688, "CRIMINAL MARKETS");
        show(out, FontName.HELVETICA_BOLD, 10, 60, 676, "Human trafficking");
        show(out, FontName.HELVETICA, 10, 60, 664, "Victims are taken north and then over the");
        show(out, FontName.HELVETICA, 10, 60, 652, "border by networks that work in the towns");
      }
      document.save(file.toFile());
    }
    assertEquals(
        List.of(
            "TEXT|CRIMINALITY",
            "TEXT|CRIMINAL MARKETS",
            "HEADING|Human trafficking",
            "TEXT|Victims are taken north and then over the\n"
                + "border by networks that work in the towns"),
        Reading.blocks(Reading.text(file)));
  }

  /** A page in Liberation Sans, which has all characters: each line where it is put. */
  private SourceText page(Object... sizesAndPlacesAndTexts) throws IOException {
    Path file = folder.resolve("page.pdf");
    try (PDDocument document = new PDDocument();
        InputStream font =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDPage sheet = new PDPage();
      document.addPage(sheet);
      PDType0Font all = PDType0Font.load(document, font);
      try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
        for (int i = 0; i < sizesAndPlacesAndTexts.length; i += 4) {
          out.beginText();
          out.setFont(all, (int) sizesAndPlacesAndTexts[i]);
          out.newLineAtOffset(
              (int) sizesAndPlacesAndTexts[i + 1], (int) sizesAndPlacesAndTexts[i + 2]);
          out.showText((String) sizesAndPlacesAndTexts[i + 3]);
          out.endText();
        }
      }
      document.save(file.toFile());
    }
    return Reading.text(file);
  }

  @Test
  void ligaturesAreTheirLettersAndSoftHyphensVanishFromWords() throws IOException {
    SourceText source =
        page(
            10,
            60,
            700,
            "The \uFB01rst of\uFB01cial of the district took money for traf\u00AD",
            10,
            60,
            688,
            "ficking and for counter-",
            10,
            60,
            676,
            "terrorism alike; his sti\uFB02ed colleagues in counter-terrorism did not.");
    assertEquals(
        "The first official of the district took money for trafficking and for counter-terrorism"
            + " alike; his stifled colleagues in counter-terrorism did not.",
        source.read(List.of(source.span(0, source.length()))));
  }

  @Test
  void aTitleOverTwoLinesIsOneAndTwoTitlesAreTwo() throws IOException {
    SourceText source =
        page(
            20,
            60,
            720,
            "Organized crime and its many faces in the islands of",
            20,
            60,
            694,
            "the south",
            20,
            60,
            650,
            "Criminality",
            20,
            60,
            624,
            "Criminal markets",
            10,
            60,
            590,
            "Gold leaves the country by air in the luggage of couriers, and nobody looks.",
            10,
            60,
            578,
            "Fuel comes in by road. Drivers pay at the posts along the way or take tracks.",
            10,
            60,
            566,
            "Cattle are stolen in the north and sold in the markets of the south by night.");
    assertEquals(
        List.of(
            "Organized crime and its many faces in the islands of\nthe south",
            "Criminality",
            "Criminal markets"),
        Reading.of(source, Block.Role.HEADING));
  }

  @Test
  void aDashAtTheStartOfALineIsNoItemInTheMiddleOfASentence() throws IOException {
    SourceText source =
        page(
            10,
            60,
            700,
            "Gold leaves the country by air in the luggage of couriers and by road",
            10,
            60,
            688,
            "\u2013 the customs look on \u2013 in the cars of officials. Three things help:",
            10,
            60,
            676,
            "\u2013 bribes, which are paid at every post on the way to the border;",
            10,
            60,
            664,
            "\u2013 the long border itself.");
    assertEquals(1, Reading.of(source, Block.Role.TEXT).size());
    assertEquals(2, Reading.of(source, Block.Role.LIST_ITEM).size());
  }

  @Test
  void aHeadingOverAllThreeColumnsPartsWhatIsAboveFromWhatIsBelow() throws IOException {
    List<Object> lines = new ArrayList<>();
    for (int band = 0; band < 2; band++) {
      int top = 720 - 200 * band;
      lines.addAll(
          List.of(
              16,
              60,
              top,
              band == 0
                  ? "Criminal markets of the country in this and in former years"
                  : "Resilience of the country and what its neighbours do about it"));
      for (int line = 0; line < 10; line++) {
        for (int column = 0; column < 3; column++) {
          String words = "Band " + band + " column " + column + " line " + line + " goes on";
          lines.addAll(List.of(9, 60 + 175 * column, top - 30 - 11 * line, words));
        }
      }
    }
    SourceText source = page(lines.toArray());
    List<String> starts =
        source.blocks().stream()
            .map(block -> source.slice(block.start(), block.end()))
            .map(text -> text.replaceAll("(?s) line 0.*", ""))
            .toList();
    assertEquals(8, starts.size());
    assertTrue(starts.get(0).startsWith("Criminal markets"));
    assertEquals(
        List.of("Band 0 column 0", "Band 0 column 1", "Band 0 column 2"), starts.subList(1, 4));
    assertTrue(starts.get(4).startsWith("Resilience"));
    assertEquals(
        List.of("Band 1 column 0", "Band 1 column 1", "Band 1 column 2"), starts.subList(5, 8));
  }

  @Test
  void aBoxBesideTheTextIsSetApart() throws IOException {
    Path file = folder.resolve("box.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage();
      document.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
        out.setNonStrokingColor(0.9f);
        out.addRect(320, 486, 220, 96);
        out.fill();
        out.setNonStrokingColor(0f);
        for (int line = 0; line < 30; line++) {
          String words = " line " + line + " of the text that goes on";
          show(out, FontName.HELVETICA, 10, 60, 700 - 12 * line, "Left" + words);
          if (line < 10 || line >= 20) {
            show(out, FontName.HELVETICA, 10, 320, 700 - 12 * line, "right" + words);
          } else if (line > 10 && line < 18) {
            show(out, FontName.HELVETICA, 10, 326, 700 - 12 * line, "In the box, line " + line);
          }
        }
      }
      document.save(file.toFile());
    }
    SourceText source = Reading.text(file);
    List<String> notes = Reading.of(source, Block.Role.NOTE);
    assertEquals(1, notes.size());
    assertTrue(notes.get(0).startsWith("In the box, line 11") && notes.get(0).endsWith("line 17"));
    assertTrue(Reading.of(source, Block.Role.TEXT).stream().noneMatch(t -> t.contains("box")));
  }

  @Test
  void passwordIsRefused() throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    Ingested.Refused refused = assertInstanceOf(Ingested.Refused.class, new Ingester().read(file));
    assertEquals("encrypted", refused.code());
  }

  @Test
  void pdfOfPicturesIsRefused() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    Ingested.Refused refused = assertInstanceOf(Ingested.Refused.class, new Ingester().read(file));
    assertEquals("no-text-layer", refused.code());
  }
}
