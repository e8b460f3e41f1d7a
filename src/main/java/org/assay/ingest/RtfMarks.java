package org.assay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.assay.text.Block;

/**
 * Writes into a rich text file what Tika's reader of it leaves out: at the start of a heading, list
 * item, table cell or note a character of the private use area that says so. Heads and feet of
 * pages, comments and deleted text are taken out, and notes are put after their paragraph.
 */
final class RtfMarks {

  /** First of the marks: headings of level 1 to 6, then the others. */
  private static final int FIRST = 0xF8A0;

  private static final int ITEM = FIRST + 7;
  private static final int CELL = FIRST + 8;
  private static final int NOTE = FIRST + 9;

  private static final Set<String> DROPPED =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "atnid",
          "atnauthor");
  private static final Set<String> NO_TEXT =
      Set.of("stylesheet", "fonttbl", "colortbl", "info", "pict", "listtext", "pntext", "fldinst");

  private final String rtf;
  private final RtfStyles styles;
  private final StringBuilder out = new StringBuilder();

  /** Notes of the paragraph under way. */
  private final StringBuilder notes = new StringBuilder();

  /** For each open group whether it holds text, the innermost first. */
  private final Deque<Boolean> groups = new ArrayDeque<>();

  /** What the paragraph properties in force say. */
  private final StringBuilder marks = new StringBuilder();

  /** Whether the paragraph under way has any text yet. */
  private boolean started;

  private int at;

  private RtfMarks(String rtf) {
    this.rtf = rtf;
    int sheet = rtf.indexOf("{\\stylesheet");
    this.styles = new RtfStyles(sheet < 0 ? "" : rtf.substring(sheet, end(sheet)));
  }

  /** What a text that starts with marks is. */
  record Marked(String text, Block.Role role, int level) {}

  /**
   * The file with marks.
   *
   * @throws IOException where groups stay open: its end is missing
   */
  static byte[] add(byte[] bytes) throws IOException {
    // Bytes above 127 mean themselves: they are passed through.
    String rtf = new String(bytes, StandardCharsets.ISO_8859_1);
    RtfMarks marks = new RtfMarks(rtf);
    String marked = marks.run();
    if (!marks.groups.isEmpty()) {
      throw new IOException("it is cut off");
    }
    return marked.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Takes the marks off the start of a text; the given role stands where there are none. */
  static Marked read(String text, Block.Role role, int level) {
    String rest = Blanks.strip(text);
    Marked found = new Marked(text, role, level);
    while (!rest.isEmpty() && rest.charAt(0) >= FIRST && rest.charAt(0) <= NOTE) {
      int mark = rest.charAt(0);
      rest = Blanks.strip(rest.substring(1));
      if (mark == NOTE || found.role() == Block.Role.NOTE) {
        found = new Marked(rest, Block.Role.NOTE, 0);
      } else if (mark == CELL || found.role() == Block.Role.TABLE_CELL) {
        found = new Marked(rest, Block.Role.TABLE_CELL, 0);
      } else if (mark < ITEM) {
        found = new Marked(rest, Block.Role.HEADING, mark - FIRST);
      } else {
        boolean heading = found.role() == Block.Role.HEADING;
        found = new Marked(rest, heading ? found.role() : Block.Role.LIST_ITEM, found.level());
      }
    }
    return found;
  }

  private String run() {
    while (at < rtf.length()) {
      char c = rtf.charAt(at);
      if (c == '{') {
        open();
      } else if (c == '}') {
        groups.poll();
        out.append(c);
        at++;
      } else if (c == '\\') {
        control();
      } else {
        if (c > ' ') {
          start();
        }
        out.append(c);
        at++;
      }
    }
    out.append(notes);
    return out.toString();
  }

  private void start() {
    if (!started && holdsText()) {
      out.append(marks);
      started = true;
    }
  }

  private boolean holdsText() {
    return groups.stream().allMatch(Boolean::booleanValue);
  }

  private void open() {
    String name = nameAt(at + 1);
    if (DROPPED.contains(name)) {
      at = end(at);
    } else if (name.equals("footnote")) {
      int end = end(at);
      int content = rtf.indexOf("footnote", at) + "footnote".length();
      notes.append("\\pard ").append(mark(NOTE)).append('{').append(rtf, content, end);
      notes.append("\\par ");
      at = end;
    } else {
      groups.push(!NO_TEXT.contains(name) && !rtf.startsWith("\\*", at + 1));
      out.append('{');
      at++;
    }
  }

  private void control() {
    int end = at + 1;
    while (end < rtf.length() && Character.isLetter(rtf.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      start();
      out.append(rtf, at, Math.min(rtf.length(), at + 2));
      at += 2;
      return;
    }
    String name = rtf.substring(at + 1, end);
    int number = end;
    while (number < rtf.length()
        && (Character.isDigit(rtf.charAt(number))
            || (number == end && rtf.charAt(number) == '-'))) {
      number++;
    }
    String value = rtf.substring(end, number);
    if (name.equals("deleted") && !value.equals("0")) {
      at = endOfDeleted(number);
      return;
    }
    if (name.equals("u")) {
      start();
    }
    out.append(rtf, at, number);
    at = number;
    if (name.equals("bin") && value.matches("\\d{1,8}")) {
      // Raw bytes, which may look like anything.
      int after = Math.min(rtf.length(), number + 1 + Integer.parseInt(value));
      out.append(rtf, number, after);
      at = after;
      return;
    }
    if (number < rtf.length() && rtf.charAt(number) == ' ') {
      out.append(' '); // Ends the word, and is no text.
      at++;
    }
    if (holdsText()) {
      mark(name, value);
    }
  }

  private void mark(String name, String value) {
    switch (name) {
      case "outlinelevel" -> {
        if (value.matches("[0-5]")) {
          marks.append(mark(FIRST + 1 + Integer.parseInt(value)));
        }
      }
      case "s" -> {
        if (styles.level(value) > 0) {
          marks.append(mark(FIRST + styles.level(value)));
        }
      }
      case "ls" -> marks.append(value.equals("0") ? "" : mark(ITEM));
      case "intbl" -> marks.append(mark(CELL));
      case "pard" -> marks.setLength(0);
      case "par", "sect", "cell", "row" -> {
        started = false;
        out.append(notes.isEmpty() ? "" : " " + notes + "\\pard ");
        notes.setLength(0);
      }
      default -> {
        // Says nothing of what a paragraph is.
      }
    }
  }

  private static String mark(int codePoint) {
    return "{\\uc1\\u" + (codePoint - 0x10000) + "?}";
  }

  /** The control word that a group starts with, or empty. */
  private String nameAt(int from) {
    int start = from;
    if (rtf.startsWith("\\*", start)) {
      start += 2;
    }
    int end = start + 1;
    while (end < rtf.length() && Character.isLetter(rtf.charAt(end))) {
      end++;
    }
    return start < rtf.length() && rtf.charAt(start) == '\\' ? rtf.substring(start + 1, end) : "";
  }

  /** Index of what ends a stretch of deleted text: its group, or a change of its properties. */
  private int endOfDeleted(int from) {
    for (int i = from; i < rtf.length(); i++) {
      char c = rtf.charAt(i);
      if (c == '}' || rtf.startsWith("\\deleted0", i) || rtf.startsWith("\\plain", i)) {
        return i;
      } else if (c == '{') {
        i = end(i) - 1;
      } else if (c == '\\') {
        i++;
      }
    }
    return rtf.length();
  }

  /** Index after the brace that closes the group at {@code from}. */
  private int end(int from) {
    int depth = 0;
    for (int i = from; i < rtf.length(); i++) {
      char c = rtf.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return rtf.length();
  }
}
