package org.assay.ingest;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Letters of a PDF to words with places; the order is made later, from the places. */
final class PdfWords extends PDFTextStripper {

  private final List<PdfPage> pages = new ArrayList<>();

  /** Area of the pictures of the page under way, in square points. */
  private double pictured;

  private PdfBoxes boxes;

  private PdfWords() {
    setShouldSeparateByBeads(false);
    setSortByPosition(false);
  }

  static List<PdfPage> of(PDDocument document) throws IOException {
    PdfWords words = new PdfWords();
    words.writeText(document, Writer.nullWriter());
    return words.pages;
  }

  @Override
  protected void writePage() {
    List<TextPosition> letters = getCharactersByArticle().stream().flatMap(List::stream).toList();
    float direction = mainDirection(letters);
    Gathering gathering = new Gathering();
    for (TextPosition letter : letters) {
      // What runs across the page's direction is a mark in the margin.
      if (letter.getDir() == direction) {
        gathering.take(letter);
      }
    }
    boolean turned = direction == 90 || direction == 270;
    var box = getCurrentPage().getCropBox();
    boolean sideways = (getCurrentPage().getRotation() % 180 != 0) != turned;
    double height = sideways ? box.getWidth() : box.getHeight();
    double share = Math.min(1, pictured / Math.max(1, box.getWidth() * box.getHeight()));
    pages.add(
        new PdfPage(
            getCurrentPageNo(),
            height,
            gathering.finish(),
            share,
            sideways || direction != 0 ? List.of() : boxes.found(),
            PdfPage.Origin.TEXT));
  }

  @Override
  protected void startPage(PDPage page) {
    pictured = 0;
    boxes = new PdfBoxes(page.getCropBox());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (drawsPicture(operator, operands)) {
      // A picture fills the unit square, which the matrix takes to its place.
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      pictured +=
          Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
    }
    boxes.take(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
    super.processOperator(operator, operands);
  }

  private boolean drawsPicture(Operator operator, List<COSBase> operands) {
    return operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)
        || (operator.getName().equals(OperatorName.DRAW_OBJECT)
            && !operands.isEmpty()
            && operands.get(0) instanceof COSName name
            && getResources() != null
            && getResources().isImageXObject(name));
  }

  private static float mainDirection(List<TextPosition> letters) {
    int[] counts = new int[4];
    for (TextPosition letter : letters) {
      counts[Math.floorMod((int) letter.getDir() / 90, 4)]++;
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best * 90f;
  }

  /** The word under way on one page. */
  private static final class Gathering {
    private final List<PdfWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double baseline;
    private double size;
    private String font;
    private boolean bold;

    void take(TextPosition letter) {
      String unicode = withoutLigatures(letter.getUnicode());
      if (Blanks.strip(unicode).isEmpty()) {
        close();
        return;
      }
      double x = letter.getXDirAdj();
      double y = letter.getYDirAdj();
      if (!text.isEmpty() && !continues(letter, x, y)) {
        close();
      }
      if (text.isEmpty()) {
        left = x;
        baseline = y;
        size = sizeOf(letter);
        font = letter.getFont() == null ? "" : String.valueOf(letter.getFont().getName());
        bold = isBold(letter.getFont());
      }
      text.append(unicode);
      right = x + letter.getWidthDirAdj();
    }

    List<PdfWord> finish() {
      close();
      return List.copyOf(words);
    }

    private boolean continues(TextPosition letter, double x, double y) {
      double space = letter.getWidthOfSpace() > 0 ? letter.getWidthOfSpace() : 0.25 * size;
      double gap = x - right;
      return Math.abs(y - baseline) < 0.1 * size
          && gap < Math.max(0.5 * space, 0.12 * size)
          && gap > -0.5 * size;
    }

    private void close() {
      if (!text.isEmpty()) {
        words.add(new PdfWord(text.toString(), left, right, baseline, size, font, bold));
        text.setLength(0);
      }
    }

    private static double sizeOf(TextPosition letter) {
      double size = letter.getFontSizeInPt();
      return size > 0 ? size : Math.max(1, letter.getHeightDir());
    }

    private static boolean isBold(PDFont font) {
      if (font == null) {
        return false;
      }
      PDFontDescriptor descriptor = font.getFontDescriptor();
      String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
      return name.contains("bold")
          || name.contains("black")
          || name.contains("heavy")
          || (descriptor != null
              && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    /** Only the ligature characters: all else is the file's own. */
    private static String withoutLigatures(String unicode) {
      if (unicode == null) {
        return "";
      }
      StringBuilder plain = new StringBuilder();
      unicode
          .codePoints()
          .forEach(
              c -> {
                String one = Character.toString(c);
                plain.append(
                    c >= 0xFB00 && c <= 0xFB06
                        ? Normalizer.normalize(one, Normalizer.Form.NFKC)
                        : one);
              });
      return plain.toString();
    }
  }
}
