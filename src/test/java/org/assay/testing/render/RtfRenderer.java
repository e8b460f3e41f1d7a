package org.assay.testing.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rich text file with heading styles, as word processors save one. */
final class RtfRenderer {

  private static final String TOP =
      """
      {\\rtf1\\ansi\\ansicpg1252\\deff0
      {\\fonttbl{\\f0 Times New Roman;}}
      {\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s2\\outlinelevel1\\b heading 2;}{\\s3\\outlinelevel2\\b heading 3;}}
      {\\info{\\author Assay}{\\title TITLE}}
      {\\header\\pard Sample report\\par}
      """;

  private RtfRenderer() {}

  static void render(Manuscript manuscript, Path file) throws IOException {
    StringBuilder out =
        new StringBuilder(TOP.replace("TITLE", escaped(String.join(" ", manuscript.title()))));
    for (String line : manuscript.title()) {
      out.append("\\pard\\s0\\fs36 ").append(escaped(line)).append("\\fs24\\par\n");
    }
    for (Manuscript.Part part : manuscript.parts()) {
      if (part.isHeading()) {
        out.append("\\pard\\s").append(part.level()).append("\\outlinelevel");
        out.append(part.level() - 1).append("\\b ").append(escaped(part.text())).append("\\b0");
      } else {
        out.append("\\pard\\s0 ").append(escaped(part.text()));
      }
      out.append("\\par\n");
    }
    Files.write(file, out.append("}\n").toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '{' || c == '}') {
        out.append('\\').append(c);
      } else if (c < 128) {
        out.append(c);
      } else {
        out.append("\\u").append((short) c).append('?');
      }
    }
    return out.toString();
  }
}
