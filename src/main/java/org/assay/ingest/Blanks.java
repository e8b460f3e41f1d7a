package org.assay.ingest;

/** What counts as white space: all of Unicode's, no-break spaces included. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0xFEFF;
  }

  static String strip(String string) {
    int start = 0;
    int end = string.length();
    while (start < end && isBlank(string.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(string.charAt(end - 1))) {
      end--;
    }
    return string.substring(start, end);
  }
}
