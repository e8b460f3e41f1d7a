package org.assay.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Joins {@link Features} to a GeoJSON feature collection. */
final class FeatureWriter implements Closeable {

  private final OutputStream out;
  private boolean empty = true;

  FeatureWriter(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file));
    write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  /** Adds the features of a report, if it has any. */
  void add(byte[] features) throws IOException {
    if (features.length > 0) {
      write(empty ? "\n" : Features.BETWEEN);
      out.write(features);
      empty = false;
    }
  }

  /** Ends the collection. */
  void finish() throws IOException {
    write("\n]}\n");
    out.close();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
