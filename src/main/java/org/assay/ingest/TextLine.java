package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a plain text that is not blank.
 *
 * @param start offset of its first visible character
 * @param end offset after its last
 * @param text its characters between the two
 * @param indent white space before it, in characters
 * @param page 1-based page, or 0 where the text has no form feeds
 * @param apart whether a blank line or a form feed stands before it
 */
record TextLine(int start, int end, String text, int indent, int page, boolean apart) {

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?s).*[.!?…:;][\"'’”»)\\]]*\\d{0,3}");

  /** The lines of a text in order; line ends are LF, CR LF, CR and the form feed. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int page = text.indexOf('\f') >= 0 ? 1 : 0;
    boolean apart = true;
    int offset = 0;
    int i = 0;
    while (i < text.length()) {
      int next = i;
      while (next < text.length() && !endsLine(text.charAt(next))) {
        next++;
      }
      String raw = text.substring(i, next);
      String bare = Blanks.strip(raw);
      if (bare.isEmpty()) {
        apart = true;
      } else {
        int indent = raw.codePointCount(0, raw.indexOf(bare));
        int start = offset + indent;
        int end = start + bare.codePointCount(0, bare.length());
        lines.add(new TextLine(start, end, bare, indent, page, apart));
        apart = false;
      }
      if (next < text.length() && text.charAt(next) == '\f') {
        page++;
        apart = true;
      }
      int after = Math.min(text.length(), next + (text.startsWith("\r\n", next) ? 2 : 1));
      offset += text.codePointCount(i, after);
      i = after;
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  /** Length in code points. */
  int length() {
    return end - start;
  }

  /** Whether it ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence() {
    return SENTENCE_END.matcher(text).matches();
  }

  boolean startsLow() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  String firstWord() {
    return text.split("\\s", 2)[0];
  }
}
