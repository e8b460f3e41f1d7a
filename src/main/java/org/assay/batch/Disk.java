package org.assay.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assay.json.Manifest;

/** What an output folder does with files: hash, put in place at once, delete. */
final class Disk {

  private Disk() {}

  /** Size and hash of a file under a folder. */
  static Manifest.File describe(Path folder, String path) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    try (InputStream in = Files.newInputStream(folder.resolve(path))) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    return new Manifest.File(path, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** Size and hash of what is written to a file. */
  static Manifest.File describe(String path, byte[] content) {
    return new Manifest.File(
        path, content.length, HexFormat.of().formatHex(sha256().digest(content)));
  }

  /** Whether a file is there as described. */
  static boolean holds(Path folder, Manifest.File file) throws IOException {
    try {
      return describe(folder, file.path()).equals(file);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Writes a file and puts it in place, never half of it. */
  static void replace(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.writeString(beside, text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Entries of a folder, sorted; none where it does not exist. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Deletes a file or folder with all that is in it, if it is there. */
  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
