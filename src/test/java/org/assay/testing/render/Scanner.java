package org.assay.testing.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as a scanner makes one of a print: pages are grey pictures without text. */
public final class Scanner {

  private static final float DOTS_PER_INCH = 250;

  private Scanner() {}

  /**
   * @param file a PDF
   * @param pages 1-based pages that become pictures; the others stay
   * @param scan the PDF to write
   */
  public static void scan(Path file, Set<Integer> pages, Path scan) throws IOException {
    try (PDDocument print = Loader.loadPDF(file.toFile());
        PDDocument out = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(print);
      for (int i = 0; i < print.getNumberOfPages(); i++) {
        if (!pages.contains(i + 1)) {
          out.importPage(print.getPage(i));
          continue;
        }
        PDRectangle size = print.getPage(i).getCropBox();
        BufferedImage picture = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
        PDPage page = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
        out.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(out, page)) {
          content.drawImage(
              JPEGFactory.createFromImage(out, picture, 0.8f),
              0,
              0,
              size.getWidth(),
              size.getHeight());
        }
      }
      out.save(scan.toFile());
    }
  }
}
