package org.assay.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.assay.table.TableSchema;

/**
 * A workbook (Office Open XML) with a sheet per table: numbers and truth values as such, everything
 * else as text that no program takes for a formula. Rows go to disk as they come. The same rows
 * give the same bytes.
 *
 * <p>A sheet holds 1,048,576 rows and a cell 32,767 characters: further rows go to a sheet {@code
 * NAME_2}, a longer cell is cut and says so; the CSV has it whole.
 */
public final class Workbook implements Closeable {

  private static final int WINDOW = 100;

  private final SXSSFWorkbook book;
  private final Map<String, Sheets> tables = new LinkedHashMap<>();

  /**
   * Starts a workbook.
   *
   * @param tables its tables, in the order of the sheets
   */
  public Workbook(List<TableSchema> tables) {
    book = new FastWorkbook(WINDOW);
    CellStyle text = book.createCellStyle();
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    CellStyle plain = book.createCellStyle();
    CellStyle head = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    for (TableSchema table : tables) {
      this.tables.put(table.name(), new Sheets(book, table, head, text, plain));
    }
  }

  /**
   * Adds rows to a table.
   *
   * @throws IllegalArgumentException where there is no such table, or a cell is not of the type of
   *     its column
   */
  public void write(String table, List<List<String>> rows) {
    Sheets sheets = tables.get(table);
    if (sheets == null) {
      throw new IllegalArgumentException("the workbook has no table " + table);
    }
    rows.forEach(sheets::add);
  }

  /** Writes the file; nothing can be added after it. */
  public void save(Path file) throws IOException {
    Path raw = Files.createTempFile("assay", ".xlsx");
    try {
      try (var out = Files.newOutputStream(raw)) {
        book.write(out);
      }
      TimelessZip.copy(raw, file);
    } finally {
      Files.delete(raw);
    }
  }

  /** Deletes temporary files. */
  @Override
  public void close() throws IOException {
    book.close();
  }
}
