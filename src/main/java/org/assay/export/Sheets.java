package org.assay.export;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.assay.table.Column;
import org.assay.table.ColumnType;
import org.assay.table.TableSchema;

/** The sheet of a table, and further ones once it is full. */
final class Sheets {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final String CUT = " [cut, see the CSV]";
  private static final int NARROW = 14 * 256;
  private static final int WIDE = 40 * 256;

  private final SXSSFWorkbook book;
  private final TableSchema table;
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle plain;
  private SXSSFSheet sheet;
  private int sheets;
  private int next;

  Sheets(SXSSFWorkbook book, TableSchema table, CellStyle head, CellStyle text, CellStyle plain) {
    this.book = book;
    this.table = table;
    this.head = head;
    this.text = text;
    this.plain = plain;
    open();
  }

  void add(List<String> cells) {
    if (next == ROWS) {
      open();
    }
    Row row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        fill(row.createCell(i), table.columns().get(i).type(), cells.get(i));
      }
    }
  }

  private void fill(Cell cell, ColumnType type, String value) {
    // Always a style: for a cell without one POI looks through those of the columns.
    cell.setCellStyle(type == ColumnType.STRING ? text : plain);
    switch (type) {
      case INTEGER, NUMBER -> cell.setCellValue(Double.parseDouble(value));
      case BOOLEAN -> cell.setCellValue(Boolean.parseBoolean(value));
      case STRING -> cell.setCellValue(fitting(value));
    }
  }

  private void open() {
    sheets++;
    sheet = book.createSheet(sheets == 1 ? table.name() : table.name() + "_" + sheets);
    sheet.createFreezePane(0, 1);
    Row row = sheet.createRow(0);
    for (Column column : table.columns()) {
      int i = row.getLastCellNum() < 0 ? 0 : row.getLastCellNum();
      Cell cell = row.createCell(i);
      cell.setCellValue(column.name());
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, column.isText() ? WIDE : NARROW);
    }
    next = 1;
  }

  private static String fitting(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = LONGEST - CUT.length();
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }
}
