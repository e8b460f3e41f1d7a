package org.assay.export;

/** Text in XML 1.0. */
final class XmlText {

  private static final char REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text for an element or a quoted attribute; what XML cannot hold becomes U+FFFD. */
  static String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(text, out);
        return out.toString();
      }
    }
    return text;
  }

  /** Appends {@link #escape}. */
  static void append(String text, StringBuilder out) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isPlain(letter)) {
        continue;
      }
      if (Character.isHighSurrogate(letter)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, done, i);
      done = i + 1;
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append((int) letter).append(';');
        default -> out.append(REPLACEMENT);
      }
    }
    out.append(text, done, text.length());
  }

  /** Whether a letter is written as it is, whatever stands beside it. */
  private static boolean isPlain(char letter) {
    return letter >= 0x20
        && letter != '&'
        && letter != '<'
        && letter != '>'
        && letter != '"'
        && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
        && letter < 0xFFFE;
  }
}
