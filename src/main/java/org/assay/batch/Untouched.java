package org.assay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Tells files that nobody has written since a manifest that names them was put in place, which is
 * done last. Such a file need not be read to know that it is what the manifest says; {@code assay
 * verify} reads all the same.
 *
 * <p>Compared are times of the same file system. A copied folder keeps the time of the last writing
 * ({@code cp -a}) or none of the times, and then its files are read.
 */
final class Untouched {

  private static final String STATUS_CHANGE = "unix:ctime";

  private final FileTime written;
  private final FileTime changed;

  private Untouched(FileTime written, FileTime changed) {
    this.written = written;
    this.changed = changed;
  }

  /** Files older than that manifest. */
  static Untouched since(Path manifest) throws IOException {
    return new Untouched(Files.getLastModifiedTime(manifest), statusChange(manifest));
  }

  /** Whether a file of that size is there and older; false where that cannot be told. */
  boolean holds(Path file, long bytes) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      FileTime change = statusChange(file);
      return now.isRegularFile()
          && now.size() == bytes
          && now.lastModifiedTime().compareTo(written) < 0
          && change != null
          && change.compareTo(changed) < 0;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** When content, name or rights changed last, which no program can set; null where unknown. */
  private static FileTime statusChange(Path file) throws IOException {
    try {
      return (FileTime) Files.getAttribute(file, STATUS_CHANGE);
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return null; // not this system's files
    }
  }
}
