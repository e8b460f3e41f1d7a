package org.assay.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.table.ColumnType;
import org.assay.table.TableSchema;

/**
 * Rows of a table as elements of a sheet, a row a line, in UTF-8. They do not know yet at which
 * line of the sheet they will stand: {@link #NUMBER} is where its number goes.
 */
final class SheetRows {

  /** A letter that XML cannot hold, so it stands nowhere else. */
  static final char NUMBER = 1;

  /** What a cell of a workbook holds at most, in UTF-16 units. */
  private static final int LONGEST = 32_767;

  private static final String CUT = " [cut, see the CSV]";
  private static final int LETTERS = 26;

  private final TableSchema table;
  private final String[] starts;
  private final StringBuilder out = new StringBuilder();

  private SheetRows(TableSchema table) {
    this.table = table;
    starts = new String[table.columns().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = "<c r=\"" + letters(i) + NUMBER + "\"";
    }
  }

  /**
   * The elements.
   *
   * @throws IllegalArgumentException where a cell is not of the type of its column
   */
  static byte[] of(TableSchema table, List<List<String>> rows) {
    SheetRows sheet = new SheetRows(table);
    rows.forEach(sheet::row);
    return sheet.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void row(List<String> cells) {
    out.append("<row r=\"").append(NUMBER).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        out.append(starts[i]);
        cell(table.columns().get(i).type(), cells.get(i));
        out.append("</c>");
      }
    }
    out.append("</row>\n");
  }

  private void cell(ColumnType type, String value) {
    switch (type) {
      case INTEGER, NUMBER -> {
        Double.parseDouble(value); // or it is none
        out.append("><v>").append(value).append("</v>");
      }
      case BOOLEAN ->
          out.append(" t=\"b\"><v>").append(Boolean.parseBoolean(value) ? 1 : 0).append("</v>");
      case STRING -> {
        out.append(" s=\"").append(WorkbookFrame.TEXT);
        out.append("\" t=\"inlineStr\"><is><t");
        if (value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ') {
          out.append(" xml:space=\"preserve\"");
        }
        out.append('>');
        XmlText.append(fitting(value), out);
        out.append("</t></is>");
      }
    }
  }

  private static String fitting(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = LONGEST - CUT.length();
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }

  /** The name of a column: A to Z, AA and so on. */
  static String letters(int column) {
    String last = Character.toString((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
