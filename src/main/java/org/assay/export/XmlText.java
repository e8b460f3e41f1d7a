package org.assay.export;

/** Text in XML 1.0. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text for an element or a quoted attribute; what XML cannot hold becomes U+FFFD. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            cp -> {
              switch (cp) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(cp).append(';');
                default -> out.appendCodePoint(isAllowed(cp) ? cp : REPLACEMENT);
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int cp) {
    return (cp >= 0x20 && cp <= 0xD7FF)
        || (cp >= 0xE000 && cp <= 0xFFFD)
        || (cp >= 0x10000 && cp <= Character.MAX_CODE_POINT);
  }
}
