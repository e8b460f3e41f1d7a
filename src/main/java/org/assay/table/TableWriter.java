package org.assay.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
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
  private final CSVPrinter printer;

  /** Opens the file and writes the header. */
  public TableWriter(Path file, TableSchema table, CsvStyle style) throws IOException {
    this.table = table;
    this.style = style;
    BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    if (style.bom()) {
      out.write('\uFEFF');
    }
    printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(table.header());
  }

  /** Adds rows, free text escaped where the style wants it. */
  public void write(List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        boolean escaped = style.spreadsheetSafe() && table.columns().get(i).isText();
        printer.print(escaped ? SpreadsheetText.escape(cell) : cell);
      }
      printer.println();
    }
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
