package org.assay.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one table row by row, as {@code datapackage.json} beside it says that it is written; a byte
 * order mark is passed over in any case.
 */
public final class TableReader implements Closeable {

  private final TableSchema table;
  private final CsvStyle style;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private List<String> next;

  /**
   * Opens the file and checks its header.
   *
   * @throws TableFormatException where the header is not that of the table
   */
  public TableReader(Path file, TableSchema table) throws IOException {
    this.table = table;
    style = CsvStyle.of(file.toAbsolutePath().getParent());
    parser = CSVParser.parse(text(file), CSVFormat.RFC4180);
    records = parser.iterator();
    try {
      List<String> header = read();
      if (!table.header().equals(header)) {
        throw new TableFormatException("header is not that of table " + table.name());
      }
      next = read();
    } catch (IOException e) {
      parser.close();
      throw e;
    }
  }

  /** The next row without taking it, or null at the end. */
  public List<String> peek() {
    return next;
  }

  /** Takes the next row; null at the end. */
  public List<String> take() throws IOException {
    List<String> row = next;
    if (row != null) {
      next = read();
      if (row.size() != table.columns().size()) {
        throw new TableFormatException(
            row.size() + " cells instead of " + table.columns().size() + " in row " + row);
      }
      return style.spreadsheetSafe() ? unescape(row) : row;
    }
    return null;
  }

  /** Takes the rows that follow and start with {@code first}. */
  public List<List<String>> takeAll(String first) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    while (next != null && next.get(0).equals(first)) {
      rows.add(take());
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private List<String> unescape(List<String> row) throws TableFormatException {
    List<String> cells = new ArrayList<>(row);
    for (int i = 0; i < cells.size(); i++) {
      if (table.columns().get(i).isText()) {
        String cell = SpreadsheetText.unescape(cells.get(i));
        if (!SpreadsheetText.escape(cell).equals(cells.get(i))) {
          throw new TableFormatException(
              table.columns().get(i).name() + " is not escaped in row " + row);
        }
        cells.set(i, cell);
      }
    }
    return cells;
  }

  private static Reader text(Path file) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private List<String> read() throws IOException {
    try {
      return records.hasNext() ? records.next().toList() : null;
    } catch (UncheckedIOException e) {
      throw new TableFormatException("line " + parser.getCurrentLineNumber() + " is no CSV");
    }
  }
}
