package org.assay.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assay.table.Column;
import org.assay.table.TableSchema;

/** A workbook that has all its sheets with their heads, but no rows yet. */
final class WorkbookFrame {

  /** The number of the style of text in the workbook. */
  static final int TEXT = 1;

  private static final int NARROW = 14 * 256;
  private static final int WIDE = 40 * 256;

  private final XSSFWorkbook book;
  private final CellStyle head;

  private WorkbookFrame(XSSFWorkbook book) {
    this.book = book;
    CellStyle text = book.createCellStyle();
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    if (text.getIndex() != TEXT) {
      throw new IllegalStateException("text has style " + text.getIndex());
    }
    head = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
  }

  /** The file, sheets in the order of the tables, each in a part {@code sheetN.xml} from 1 on. */
  static byte[] of(Collection<Sheets> tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      WorkbookFrame frame = new WorkbookFrame(book);
      for (Sheets sheets : tables) {
        for (int i = 1; i <= sheets.count(); i++) {
          frame.sheet(sheets.table(), i == 1 ? "" : "_" + i);
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private void sheet(TableSchema table, String more) {
    XSSFSheet sheet = book.createSheet(table.name() + more);
    sheet.createFreezePane(0, 1);
    XSSFRow row = sheet.createRow(0);
    for (Column column : table.columns()) {
      int i = row.getPhysicalNumberOfCells();
      row.createCell(i).setCellValue(column.name());
      row.getCell(i).setCellStyle(head);
      sheet.setColumnWidth(i, column.isText() ? WIDE : NARROW);
    }
  }
}
