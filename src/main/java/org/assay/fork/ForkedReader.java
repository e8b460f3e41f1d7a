package org.assay.fork;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;

/**
 * Reads plain text here and every other format in a process of its own, of limited memory, which is
 * ended where a file takes too long and started anew where one ends it. Processes start when they
 * are needed, one for each file that is read at the same time, and read one file after the other.
 * Thread-safe.
 */
public final class ForkedReader implements Closeable {

  /** Enough for files of the size that is read at all; a report takes a tenth. */
  private static final int MEGABYTES = 640;

  private final Supplier<Ingester> ingester;
  private final String mainClass;
  private final String classPath;
  private final TimeLimit limit;
  private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
  private final Queue<ReaderProcess> started = new ConcurrentLinkedQueue<>();

  /**
   * @param ingester reads plain text; other formats are read with its options; asked for when the
   *     first file is read
   * @param mainClass a program on this one's class path that calls {@link ReaderService}
   * @param limit how long a file may take
   */
  public ForkedReader(Supplier<Ingester> ingester, String mainClass, TimeLimit limit) {
    this(ingester, mainClass, System.getProperty("java.class.path"), limit);
  }

  /**
   * @param ingester as above
   * @param mainClass a program that calls {@link ReaderService}
   * @param classPath where that program is, for a process whose own class path does not have it
   * @param limit as above
   */
  public ForkedReader(
      Supplier<Ingester> ingester, String mainClass, String classPath, TimeLimit limit) {
    this.ingester = ingester;
    this.mainClass = mainClass;
    this.classPath = classPath;
    this.limit = limit;
  }

  /** Reads one file; never throws for what the file is or holds. */
  public Ingested read(Path file) {
    Ingester here = ingester.get(); // what it loads is no matter of the file
    try {
      Optional<Ingested> plain = limit.call(() -> here.readPlain(file));
      return plain.isPresent() ? plain.get() : readApart(file);
    } catch (TimeoutException e) {
      return tooSlow();
    } catch (OutOfMemoryError e) {
      return new Ingested.Failed(
          "out-of-memory",
          "There was not enough memory to read the file.",
          "Split it, or give more memory: ASSAY_JAVA_OPTS=-Xmx4g.");
    }
  }

  private Ingested readApart(Path file) throws TimeoutException {
    int code = 0;
    // Twice, since something else may have ended the first process.
    for (int attempt = 0; attempt < 2; attempt++) {
      ReaderProcess process;
      try {
        process = take();
      } catch (IOException e) {
        return new Ingested.Failed(
            "no-reader",
            "The process that reads such files could not be started: " + e.getMessage() + ".",
            "Free memory, or work on fewer files at the same time with --jobs, and run it again.");
      }
      try {
        Ingested ingested = limit.call(() -> process.read(file, ingester.get().options()));
        idle.push(process);
        return ingested;
      } catch (UncheckedIOException e) {
        started.remove(process);
        code = process.exitCode();
        if (code == ReaderProcess.OUT_OF_MEMORY) {
          return new Ingested.Failed(
              "out-of-memory",
              "Reading the file takes more memory than the limit of " + MEGABYTES + " MB.",
              "Split the file, or save it as plain text.");
        }
      } catch (TimeoutException e) {
        started.remove(process);
        process.kill();
        throw e;
      } catch (RuntimeException | Error e) {
        started.remove(process); // its answer is half read
        process.kill();
        throw e;
      }
    }
    return new Ingested.Failed(
        "reader-died",
        "The process that read the file ended twice in the middle of it, with code " + code + ".",
        "Open the file and save it anew, or as plain text.");
  }

  private ReaderProcess take() throws IOException {
    ReaderProcess process = idle.poll();
    while (process != null && !process.isAlive()) {
      started.remove(process); // ended while it had nothing to do
      process = idle.poll();
    }
    if (process == null) {
      process = ReaderProcess.start(mainClass, classPath, MEGABYTES);
      started.add(process);
    }
    return process;
  }

  private Ingested tooSlow() {
    return new Ingested.Failed(
        "timeout",
        "Reading the file took longer than " + limit.limit().toSeconds() + " seconds.",
        "Give it more time with --timeout, or save it as plain text.");
  }

  /** Whether files of that name, a path or a pattern, are read in another process. */
  public boolean concerns(String name) {
    return Ingester.needsParser(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  }

  /** Starts a process for the first file that needs one, so that nobody waits for it. */
  public void warm() {
    try {
      idle.push(take());
    } catch (IOException e) {
      // Said of the first file that needs one, if there is any.
    }
  }

  /** Ends the processes. */
  @Override
  public void close() {
    started.forEach(ReaderProcess::kill);
    started.clear();
    idle.clear();
  }
}
