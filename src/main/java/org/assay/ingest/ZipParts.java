package org.assay.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files packed into a document, each unpacked only up to a limit. */
final class ZipParts implements Closeable {

  private final ZipFile zip;
  private final int maxBytes;

  /**
   * @param bytes the whole file
   * @param maxBytes most bytes that a part may have unpacked
   */
  ZipParts(byte[] bytes, int maxBytes) throws IOException {
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    this.maxBytes = maxBytes;
  }

  /** A part's bytes, or null where there is none of that name. */
  byte[] read(String name) throws IOException, UnreadableException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw UnreadableException.tooLarge(
            name + " has more bytes than the limit of " + maxBytes + " when unpacked.");
      }
      return bytes;
    }
  }

  /**
   * A part that must be there.
   *
   * @throws IOException where it is not
   */
  byte[] need(String name) throws IOException, UnreadableException {
    byte[] bytes = read(name);
    if (bytes == null) {
      throw new IOException("it lacks " + name);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
