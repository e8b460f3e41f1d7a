package org.assay.section;

/**
 * How a piece of text ends.
 *
 * @param full with a full stop, question or exclamation mark, closing quotes and brackets aside
 * @param half with a colon or semicolon
 * @param open with a comma, dash, slash or opening bracket, or inside a bracket
 * @param word its last word, as written; empty where it ends otherwise
 */
record Ending(boolean full, boolean half, boolean open, String word) {

  private static final String CLOSERS = "\"'’”»)]}";
  private static final String OPEN = ",-–—/([{“«";

  static Ending of(String text) {
    int end = text.length();
    while (end > 0 && isCloser(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return new Ending(false, false, false, "");
    }
    char last = text.charAt(end - 1);
    boolean open = OPEN.indexOf(last) >= 0 || unclosed(text);
    int start = end;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || (text.charAt(start - 1) == '-' && start < end))) {
      start--;
    }
    boolean bracketed = end < text.length();
    return new Ending(
        ".!?…".indexOf(last) >= 0,
        last == ':' || last == ';',
        open,
        bracketed ? "" : text.substring(start, end));
  }

  private static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private static boolean unclosed(String text) {
    long opened = text.chars().filter(c -> c == '(').count();
    long closed = text.chars().filter(c -> c == ')').count();
    return opened > closed;
  }
}
