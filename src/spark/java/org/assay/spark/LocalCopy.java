package org.assay.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of an executor's own disk with the copy of one input, deleted when it is closed. */
final class LocalCopy implements Closeable {

  private final Path folder;
  private final Path file;

  private LocalCopy(Path folder, String name) {
    this.folder = folder;
    this.file = folder.resolve(name);
  }

  /** A place for a file of that name, which there is not yet. */
  static LocalCopy named(String name) throws IOException {
    return new LocalCopy(Files.createTempDirectory("assay-input"), name);
  }

  /** Where the copy is to be. */
  Path file() {
    return file;
  }

  /** Where another file is to be beside it. */
  Path beside(String name) {
    return folder.resolve(name);
  }

  /**
   * Makes the copy a file of that size without its bytes. Nothing reads a file that is too large;
   * whoever is to refuse it asks for its size, and words and code are the same as on one machine.
   */
  void stretch(long bytes) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
  }

  /** Copies all bytes; gives their SHA-256, 64 lower-case hex digits. */
  static String transfer(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> inside = Files.list(folder)) {
      all = inside.toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
    Files.delete(folder);
  }
}
