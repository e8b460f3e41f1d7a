package org.assay.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.table.TableSchema;

/**
 * The rows of a table in a temporary file, until the workbook is put together: a sheet's worth, and
 * further ones once it is full.
 */
final class Sheets implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final TableSchema table;
  private final int most;
  private final Path file;
  private final OutputStream out;

  /** Bytes of each sheet, and how many rows it has with its head. */
  private final List<Long> lengths = new ArrayList<>(List.of(0L));

  private final List<Integer> rows = new ArrayList<>(List.of(1));

  /**
   * Starts the first sheet.
   *
   * @param most what a sheet holds, its head included
   */
  Sheets(TableSchema table, int most) throws IOException {
    this.table = table;
    this.most = most;
    file = Files.createTempFile("assay", ".rows");
    out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  TableSchema table() {
    return table;
  }

  /** Number of sheets; one at least. */
  int count() {
    return rows.size();
  }

  /** Number of rows of a sheet, counted from 0, its head included. */
  int rows(int sheet) {
    return rows.get(sheet);
  }

  /** Adds what {@link SheetRows} gives. */
  void add(byte[] elements) throws IOException {
    int start = 0;
    for (int i = 0; i < elements.length; i++) {
      if (elements[i] == '\n') {
        start = write(elements, start, i);
      }
    }
  }

  private int write(byte[] elements, int start, int end) throws IOException {
    int last = rows.size() - 1;
    if (rows.get(last) == most) {
      last++;
      rows.add(1);
      lengths.add(0L);
    }
    int number = rows.get(last) + 1;
    byte[] digits = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
    long length = 0;
    int from = start;
    for (int i = start; i <= end; i++) {
      if (elements[i] == SheetRows.NUMBER) {
        out.write(elements, from, i - from);
        out.write(digits);
        length += i - from + digits.length;
        from = i + 1;
      }
    }
    out.write(elements, from, end + 1 - from);
    rows.set(last, number);
    lengths.set(last, lengths.get(last) + length + end + 1 - from);
    return end + 1;
  }

  /** Ends adding. */
  void end() throws IOException {
    out.close();
  }

  /** Copies the rows of a sheet, counted from 0. */
  void copy(int sheet, OutputStream to) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(lengths.subList(0, sheet).stream().mapToLong(Long::longValue).sum());
      copy(in, lengths.get(sheet), to);
    }
  }

  private void copy(InputStream in, long length, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
      if (read == 0) {
        throw new IOException(file + " was cut short by another program");
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
