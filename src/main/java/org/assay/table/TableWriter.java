package org.assay.table;

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

  private final CSVPrinter printer;

  /** Opens the file and writes the header. */
  public TableWriter(Path file, TableSchema table) throws IOException {
    printer =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    printer.printRecord(table.header());
  }

  /** Adds rows as they stand. */
  public void write(List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      printer.printRecord(row);
    }
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
