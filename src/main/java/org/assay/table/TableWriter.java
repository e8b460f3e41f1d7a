package org.assay.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes one table as RFC 4180 CSV: UTF-8, CR LF, a header row. */
public final class TableWriter implements Closeable {

  private final TableSchema table;
  private final CsvStyle style;
  private final OutputStream out;

  /** Opens the file and writes the header. */
  public TableWriter(Path file, TableSchema table, CsvStyle style) throws IOException {
    this.table = table;
    this.style = style;
    out = new BufferedOutputStream(Files.newOutputStream(file));
    if (style.bom()) {
      out.write(bytes("\uFEFF"));
    }
    StringBuilder header = new StringBuilder();
    new CSVPrinter(header, CSVFormat.RFC4180).printRecord(table.header());
    out.write(bytes(header.toString()));
  }

  /** Adds rows, free text escaped where the style wants it. */
  public void write(List<List<String>> rows) throws IOException {
    out.write(bytes(text(table, style, rows)));
  }

  /** Adds rows as {@link #text} gives them, in UTF-8. */
  public void append(byte[] rows) throws IOException {
    out.write(rows);
  }

  /** Rows without a header as they stand in a table of that style. */
  public static String text(TableSchema table, CsvStyle style, List<List<String>> rows) {
    // The printer appends letter by letter, which a locked writer makes slow.
    StringBuilder text = new StringBuilder();
    try {
      CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
      for (List<String> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          String cell = row.get(i);
          boolean escaped = style.spreadsheetSafe() && table.columns().get(i).isText();
          printer.print(escaped ? SpreadsheetText.escape(cell) : cell);
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder always takes more", e);
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
