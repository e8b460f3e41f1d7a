package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Depths of the headings of a plain text, from their numbers: of two ways to number, the one that
 * the text starts with stands above the other. Confined to one text.
 */
final class FreeNumbers {

  /** {@code 2}, {@code 2.1}, {@code B.}, {@code IV)}. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:(\\d{1,2})((?:\\.\\d{1,2})*)[.)]?|([IVX]+)[.)]|([A-Z])[.)])\\s.*");

  private enum Style {
    DIGITS,
    ROMAN,
    LETTERS
  }

  private final List<Style> styles = new ArrayList<>();

  /** Depth of the next heading, 1 at the top; without a number, capitals stand above others. */
  int level(Line heading) {
    Matcher number = NUMBER.matcher(heading.text());
    if (!number.matches()) {
      return heading.isCapitals() ? 1 : 2;
    }
    Style style = style(number);
    if (!styles.contains(style)) {
      styles.add(style);
    }
    String further = number.group(2);
    int dots = further == null ? 0 : (int) further.chars().filter(c -> c == '.').count();
    return styles.indexOf(style) + 1 + dots;
  }

  /** Roman numbers are told from letters by the first. */
  private Style style(Matcher number) {
    if (number.group(1) != null) {
      return Style.DIGITS;
    }
    String roman = number.group(3);
    boolean first = roman != null && roman.equals("I") && !styles.contains(Style.LETTERS);
    return first || (roman != null && styles.contains(Style.ROMAN)) ? Style.ROMAN : Style.LETTERS;
  }
}
