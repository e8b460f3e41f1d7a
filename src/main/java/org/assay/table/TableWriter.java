package org.assay.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
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
  private final Writer out;

  /** Opens the file and writes the header. */
  public TableWriter(Path file, TableSchema table, CsvStyle style) throws IOException {
    this.table = table;
    this.style = style;
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    if (style.bom()) {
      out.write('\uFEFF');
    }
    StringBuilder header = new StringBuilder();
    new CSVPrinter(header, CSVFormat.RFC4180).printRecord(table.header());
    out.append(header);
  }

  /** Adds rows, free text escaped where the style wants it. */
  public void write(List<List<String>> rows) throws IOException {
    // The printer appends letter by letter, which a locked writer makes slow.
    StringBuilder text = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        boolean escaped = style.spreadsheetSafe() && table.columns().get(i).isText();
        printer.print(escaped ? SpreadsheetText.escape(cell) : cell);
      }
      printer.println();
    }
    out.append(text);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
