package org.assay.testing.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document with heading styles, as an author writes one. */
final class DocxRenderer {

  private DocxRenderer() {}

  static void render(Manuscript manuscript, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFStyles styles = document.createStyles();
      addStyle(styles, "Title", "Title", null);
      for (int level = 1; level <= 3; level++) {
        addStyle(styles, "Heading" + level, "heading " + level, level);
      }
      for (String line : manuscript.title()) {
        paragraph(document, "Title", line);
      }
      for (Manuscript.Part part : manuscript.parts()) {
        paragraph(document, part.isHeading() ? "Heading" + part.level() : null, part.text());
      }
      document.write(out);
    }
  }

  private static void paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }

  private static void addStyle(XWPFStyles styles, String id, String name, Integer level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (level != null) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }
    style.addNewRPr().addNewB();
    styles.addStyle(new XWPFStyle(style));
  }
}
