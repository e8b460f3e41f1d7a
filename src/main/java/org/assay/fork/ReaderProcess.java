package org.assay.fork;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.ingest.IngestOptions;
import org.assay.ingest.Ingested;

/** A process that reads one file after the other. */
final class ReaderProcess {

  /** What Java ends with by {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY = 3;

  /**
   * Starts a program in a session of its own, where the system has it: Ctrl-C, which goes to all
   * programs of a terminal, must not end the Tesseract that reads a page for a report under way.
   */
  private static final Path APART = Path.of("/usr/bin/setsid");

  private static final int PATIENCE_SECONDS = 5;

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private boolean told;

  private ReaderProcess(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(process.getOutputStream());
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * Starts one.
   *
   * @param mainClass what calls {@link ReaderService}, on this process's class path
   * @param megabytes most heap that it may take
   */
  static ReaderProcess start(String mainClass, int megabytes) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(APART)) {
      command.add(APART.toString());
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr", // not between answers
            "-Xmx" + megabytes + "m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            mainClass));
    return new ReaderProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /**
   * Reads a file.
   *
   * @throws UncheckedIOException where the process ends before it has answered
   */
  Ingested read(Path file, IngestOptions options) {
    try {
      if (!told) {
        Wire.write(options, requests);
        told = true;
      }
      // As an address, which keeps the bytes of a name that is in another charset than the system.
      Wire.write(file.toAbsolutePath().toUri().toString(), requests);
      requests.flush();
      return Wire.ingested(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exit code of a process that has closed its output, so that it is about to end. */
  int exitCode() {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    return -1;
  }

  /** Whether it is still there. */
  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it with all that it started. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
