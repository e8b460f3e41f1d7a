package org.assay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from writing into one folder at the same time. */
final class FolderLock implements Closeable {

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, which goes with the process that has it.
   *
   * @throws OutputFolderException where another run has it
   */
  static FolderLock take(Path folder) throws IOException {
    Path file = folder.resolve(".lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean taken = false;
      try {
        if (!lock(channel)) {
          throw new OutputFolderException(
              folder
                  + " is being written by another run ("
                  + owner(file)
                  + "); wait for it or name another folder");
        }
        String sign = "process " + ProcessHandle.current().pid() + ", " + System.nanoTime();
        channel.truncate(0).write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.UTF_8)));
        // A run that ended just now may have deleted the file between opening and locking it.
        taken = sign.equals(content(file));
        if (taken) {
          return new FolderLock(file, channel);
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run within this Java process
    }
  }

  private static String owner(Path file) {
    return content(file).replaceFirst(",.*", "");
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return ""; // gone meanwhile, or not to be read while another has it
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
