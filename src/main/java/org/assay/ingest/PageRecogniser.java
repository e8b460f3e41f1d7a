package org.assay.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * Reads a page that is a picture: draws it, and takes words with their places from what Tesseract
 * writes about it ({@link HocrHandler}). Thread-safe.
 */
final class PageRecogniser implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What Tesseract is made for. */
  private static final float DOTS_PER_INCH = 300;

  /** Posters are drawn smaller. */
  private static final double MOST_DOTS = 60e6;

  private static final int LONGEST_SECONDS = 300;

  private final TesseractOCRParser tesseract = new TesseractOCRParser();
  private final boolean installed;

  /** With the Tesseract on the path, if there is one. */
  PageRecogniser() {
    this("");
  }

  /**
   * @param folder where Tesseract is; empty for the path
   */
  PageRecogniser(String folder) {
    tesseract.setTesseractPath(folder);
    installed = isFound();
  }

  /** Whether Tesseract was found. */
  boolean isInstalled() {
    return installed;
  }

  private boolean isFound() {
    try {
      return tesseract.hasTesseract();
    } catch (TikaConfigException e) {
      return false;
    }
  }

  /** The page with the words that stand in its picture. */
  PdfPage read(PDDocument document, PdfPage page) throws IOException, RecognitionException {
    var box = document.getPage(page.number() - 1).getCropBox();
    double inches = box.getWidth() * (double) box.getHeight() / (72 * 72);
    float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(1e-3, inches)));
    BufferedImage picture =
        new PDFRenderer(document).renderImageWithDPI(page.number() - 1, dots, ImageType.GRAY);
    HocrHandler words = new HocrHandler(72 / dots);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(png.toByteArray(), metadata)) {
      tesseract.parse(stream, words, metadata, context());
    } catch (TikaException | SAXException e) {
      throw new RecognitionException("page " + page.number() + ": " + e.getMessage(), e);
    }
    return new PdfPage(
        page.number(),
        picture.getHeight() * 72 / dots,
        words.words(),
        page.pictured(),
        List.of(),
        PdfPage.Origin.RECOGNISED);
  }

  private static ParseContext context() {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage("eng");
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setTimeoutSeconds(LONGEST_SECONDS);
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    return context;
  }
}
