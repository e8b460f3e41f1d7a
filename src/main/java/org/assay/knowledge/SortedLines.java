package org.assay.knowledge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more lines than fit into memory, by their UTF-8 bytes: sorted pieces on disk, merged. */
final class SortedLines implements Closeable {

  /** Takes lines in order. */
  interface Sink {
    void accept(String line) throws IOException;
  }

  private static final Comparator<String> BY_BYTES =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final int most;
  private final Path folder;
  private final List<Path> pieces = new ArrayList<>();
  private final List<String> held = new ArrayList<>();

  /**
   * @param most lines that are held in memory
   */
  SortedLines(int most) throws IOException {
    this.most = most;
    this.folder = Files.createTempDirectory("assay-import");
  }

  void add(String line) throws IOException {
    held.add(line);
    if (held.size() >= most) {
      spill();
    }
  }

  private void spill() throws IOException {
    held.sort(BY_BYTES);
    Path piece = folder.resolve("piece" + pieces.size());
    Files.write(piece, held);
    pieces.add(piece);
    held.clear();
  }

  private record Head(String line, BufferedReader rest) {}

  /** Gives all lines in order, once. */
  void drain(Sink sink) throws IOException {
    spill();
    PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line, BY_BYTES));
    List<BufferedReader> readers = new ArrayList<>();
    try {
      for (Path piece : pieces) {
        BufferedReader reader = Files.newBufferedReader(piece);
        readers.add(reader);
        push(heads, reader);
      }
      while (!heads.isEmpty()) {
        Head head = heads.poll();
        sink.accept(head.line());
        push(heads, head.rest());
      }
    } finally {
      for (BufferedReader reader : readers) {
        reader.close();
      }
    }
  }

  private static void push(PriorityQueue<Head> heads, BufferedReader reader) throws IOException {
    String line = reader.readLine();
    if (line != null) {
      heads.add(new Head(line, reader));
    }
  }

  /** Deletes the pieces. */
  @Override
  public void close() throws IOException {
    for (Path piece : pieces) {
      Files.deleteIfExists(piece);
    }
    Files.deleteIfExists(folder);
  }

  /** Writes lines with a line feed behind each. */
  static BufferedWriter writer(Path file) throws IOException {
    return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }
}
