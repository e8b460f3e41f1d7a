package org.assay.testing.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Renders the manuscripts of the sample reports; run it after a manuscript has changed. */
final class CorpusRenderer {

  static final Path MANUSCRIPTS = Path.of("src/test/resources/manuscripts");

  private CorpusRenderer() {}

  /**
   * Renders all sample reports.
   *
   * @param args the folder to write to; {@code corpus} if there is none
   */
  public static void main(String[] args) throws IOException {
    render(Path.of(args.length > 0 ? args[0] : "corpus"));
  }

  static void render(Path folder) throws IOException {
    DocxRenderer.render(manuscript("mali-2023"), folder.resolve("mali-2023.docx"));
    HtmlRenderer.render(manuscript("albania-2023"), folder.resolve("albania-2023.html"));
    PdfRenderer.render(
        manuscript("philippines-2025"),
        "PHILIPPINES  |  Organized crime profile 2025",
        folder.resolve("philippines-2025.pdf"));
    for (String plain : new String[] {"mali-2025", "albania-2025", "philippines-2023"}) {
      Files.copy(
          MANUSCRIPTS.resolve(plain + ".txt"),
          folder.resolve(plain + ".txt"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Manuscript manuscript(String name) throws IOException {
    return Manuscript.read(MANUSCRIPTS.resolve(name + ".txt"));
  }
}
