package org.assay.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** What a sheet of the format holds, its head included. */
  private static final int ROWS = 1 << 20;

  private final Map<String, Sheets> tables = new LinkedHashMap<>();

  /**
   * Starts a workbook.
   *
   * @param tables its tables, in the order of the sheets
   */
  public Workbook(List<TableSchema> tables) throws IOException {
    this(tables, ROWS);
  }

  Workbook(List<TableSchema> tables, int rowsOfSheet) throws IOException {
    for (TableSchema table : tables) {
      this.tables.put(table.name(), new Sheets(table, rowsOfSheet));
    }
  }

  /**
   * Adds rows to a table.
   *
   * @throws IllegalArgumentException where there is no such table, or a cell is not of the type of
   *     its column
   */
  public void write(String table, List<List<String>> rows) throws IOException {
    Sheets sheets = sheets(table);
    sheets.add(SheetRows.of(sheets.table(), rows));
  }

  /** Adds rows as {@link SheetRows} gives them. */
  void append(String table, byte[] elements) throws IOException {
    sheets(table).add(elements);
  }

  private Sheets sheets(String table) {
    Sheets sheets = tables.get(table);
    if (sheets == null) {
      throw new IllegalArgumentException("the workbook has no table " + table);
    }
    return sheets;
  }

  /** Writes the file; nothing can be added after it. */
  public void save(Path file) throws IOException {
    for (Sheets sheets : tables.values()) {
      sheets.end();
    }
    WorkbookZip.write(List.copyOf(tables.values()), file);
  }

  /** Deletes temporary files. */
  @Override
  public void close() throws IOException {
    for (Sheets sheets : tables.values()) {
      sheets.close();
    }
  }
}
