package org.assay.testing.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report of some 4,000 words: a sample report with every third paragraph said twice. */
public final class LongReport {

  private LongReport() {}

  /** As plain text, one line a paragraph. */
  public static void text(Path file) throws IOException {
    List<String> lines = new ArrayList<>(manuscript().title());
    manuscript().parts().forEach(part -> lines.add("\n" + part.text()));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** As PDF in two columns. */
  public static void pdf(Path file) throws IOException {
    PdfRenderer.render(manuscript(), "Organized crime profile", file);
  }

  /** As Word document. */
  public static void docx(Path file) throws IOException {
    DocxRenderer.render(manuscript(), file);
  }

  /** As web page. */
  public static void html(Path file) throws IOException {
    HtmlRenderer.render(manuscript(), file);
  }

  private static Manuscript manuscript() throws IOException {
    Manuscript report = Manuscript.read(CorpusRenderer.MANUSCRIPTS.resolve("philippines-2025.txt"));
    List<Manuscript.Part> parts = new ArrayList<>();
    int paragraphs = 0;
    for (Manuscript.Part part : report.parts()) {
      boolean twice = !part.isHeading() && paragraphs++ % 3 == 0;
      parts.add(twice ? new Manuscript.Part(0, part.text() + " " + part.text()) : part);
    }
    return new Manuscript(report.title(), parts);
  }
}
