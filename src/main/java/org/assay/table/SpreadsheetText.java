package org.assay.table;

import java.util.regex.Pattern;

/**
 * Free text that no spreadsheet takes for a formula: an apostrophe goes before a cell that starts
 * with {@code =}, {@code +}, {@code -}, {@code @}, tab or CR, or with apostrophes and one of these.
 * That the latter get one more makes it reversible: {@code unescape(escape(x))} is {@code x}.
 */
public final class SpreadsheetText {

  /** What starts a cell that is escaped, in regular expressions of every kind. */
  public static final String STARTS = "^'*[=+\\-@\\t\\r]";

  private static final Pattern DANGEROUS = Pattern.compile(STARTS);
  private static final Pattern ESCAPED = Pattern.compile("^'+[=+\\-@\\t\\r]");

  private SpreadsheetText() {}

  /** The text as written. */
  public static String escape(String text) {
    return DANGEROUS.matcher(text).find() ? "'" + text : text;
  }

  /** The text as it was. */
  public static String unescape(String cell) {
    return ESCAPED.matcher(cell).find() ? cell.substring(1) : cell;
  }
}
