package org.assay.testing.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain text as printers and converters make one: lines of one width, broken after hyphens as
 * well, pages with a running head and a number.
 */
final class WrappedRenderer {

  private static final int WIDTH = 72;
  private static final int PAGE = 46;

  private final List<String> lines = new ArrayList<>();
  private final String runningHead;
  private final String pageBreak;
  private int onPage;
  private int pages;

  private WrappedRenderer(String runningHead, String pageBreak) {
    this.runningHead = runningHead;
    this.pageBreak = pageBreak;
  }

  /**
   * @param indented whether paragraphs are told by their indent instead of a blank line
   * @param pageBreak what stands between two pages: a form feed or blank lines
   */
  static void render(
      Manuscript manuscript, String runningHead, boolean indented, String pageBreak, Path file)
      throws IOException {
    WrappedRenderer out = new WrappedRenderer(runningHead, pageBreak);
    manuscript.title().forEach(out::line);
    out.line("");
    for (Manuscript.Part part : manuscript.parts()) {
      if (part.isHeading()) {
        out.line("");
        out.line(part.text());
        out.line("");
      } else {
        wrap((indented ? "   " : "") + part.text()).forEach(out::line);
        if (!indented) {
          out.line("");
        }
      }
    }
    Files.writeString(file, String.join("\n", out.lines) + "\n");
  }

  private void line(String line) {
    if (onPage == 0) {
      lines.add((pages == 0 ? "" : pageBreak) + runningHead);
      lines.add("");
    }
    lines.add(line);
    if (++onPage == PAGE) {
      lines.add("");
      lines.add(" ".repeat(WIDTH / 2) + ++pages);
      onPage = 0;
    }
  }

  private static List<String> wrap(String text) {
    List<String> out = new ArrayList<>();
    String rest = text;
    while (rest.length() > WIDTH) {
      int cut = WIDTH;
      while (cut > 0 && rest.charAt(cut) != ' ' && !isAfterHyphen(rest, cut)) {
        cut--;
      }
      out.add(rest.substring(0, cut));
      rest = rest.substring(cut).strip();
    }
    out.add(rest);
    return out;
  }

  private static boolean isAfterHyphen(String text, int cut) {
    return text.charAt(cut - 1) == '-' && Character.isLetter(text.charAt(cut));
  }
}
