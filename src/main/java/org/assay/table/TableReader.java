package org.assay.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table row by row. */
public final class TableReader implements Closeable {

  private final TableSchema table;
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
    parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180);
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
    }
    return row;
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

  private List<String> read() throws IOException {
    try {
      return records.hasNext() ? records.next().toList() : null;
    } catch (UncheckedIOException e) {
      throw new TableFormatException("line " + parser.getCurrentLineNumber() + " is no CSV");
    }
  }
}
