package org.assay.testing.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A PDF in columns, mostly two, with a running head and page numbers. All headings look alike, and
 * paragraphs break over columns and pages, as in the reports that Assay is made for.
 */
final class PdfRenderer implements Closeable {

  private static final PDRectangle PAGE = PDRectangle.A4;
  private static final float MARGIN = 54;
  private static final float GUTTER = 20;
  private static final float TOP = PAGE.getHeight() - 80;
  private static final float BOTTOM = 70;
  private static final float SIZE = 9.5f;
  private static final float LEADING = 12;
  private static final float GAP = 7;

  private final PDDocument document = new PDDocument();
  private PDFont prose = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private final String runningHead;
  private final int columns;
  private final float width;
  private PDPageContentStream page;
  private int pages;
  private int column;
  private float y;

  private PdfRenderer(String runningHead, int columns) {
    this.runningHead = runningHead;
    this.columns = columns;
    this.column = columns - 1;
    this.width = (PAGE.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  }

  static void render(Manuscript manuscript, String runningHead, Path file) throws IOException {
    render(manuscript, runningHead, 2, file);
  }

  static void render(Manuscript manuscript, String runningHead, int columns, Path file)
      throws IOException {
    try (PdfRenderer renderer = new PdfRenderer(runningHead, columns)) {
      renderer.chooseFont(manuscript);
      renderer.newColumn();
      for (String line : manuscript.title()) {
        renderer.block(renderer.bold, 14, line);
      }
      for (Manuscript.Part part : manuscript.parts()) {
        renderer.part(part);
      }
      renderer.page.close();
      renderer.document.save(file.toFile());
    }
  }

  /** The standard fonts have western letters only. */
  private void chooseFont(Manuscript manuscript) throws IOException {
    Charset western = Charset.forName("windows-1252");
    if (manuscript.parts().stream().allMatch(p -> western.newEncoder().canEncode(p.text()))) {
      return;
    }
    String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(path)) {
      prose = PDType0Font.load(document, in);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void part(Manuscript.Part part) throws IOException {
    if (part.isHeading() && y < BOTTOM + 5 * LEADING) {
      newColumn(); // a heading never stands alone at the foot of a column
    }
    block(part.isHeading() ? bold : prose, SIZE, part.text());
  }

  private void block(PDFont font, float size, String text) throws IOException {
    for (String line : lines(font, size, text)) {
      if (y < BOTTOM) {
        newColumn();
      }
      write(font, size, MARGIN + column * (width + GUTTER), y, line);
      y -= LEADING * size / SIZE;
    }
    y -= GAP;
  }

  private List<String> lines(PDFont font, float size, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private void newColumn() throws IOException {
    column = (column + 1) % columns;
    y = TOP;
    if (column == 0) {
      if (page != null) {
        page.close();
      }
      PDPage added = new PDPage(PAGE);
      document.addPage(added);
      page = new PDPageContentStream(document, added);
      pages++;
      write(bold, 8, MARGIN, PAGE.getHeight() - 45, runningHead);
      write(prose, 8, PAGE.getWidth() / 2, 40, String.valueOf(pages));
    }
  }

  private void write(PDFont font, float size, float x, float lineY, String text)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, lineY);
    page.showText(text);
    page.endText();
  }
}
