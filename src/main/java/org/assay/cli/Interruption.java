package org.assay.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Lets Ctrl-C (SIGINT) and SIGTERM ask a run to stop instead of stopping it. The process ends when
 * this is closed, with the code of the signal: 130 or 143.
 */
final class Interruption implements AutoCloseable {

  private final Console console;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "assay-stop");
  private volatile boolean asked;

  private Interruption(Console console) {
    this.console = console;
  }

  /** Watches from now on. */
  static Interruption watch(Console console) {
    Interruption interruption = new Interruption(console);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the run is to stop. */
  boolean asked() {
    return asked;
  }

  private void ask() {
    asked = true;
    console.err().println();
    console
        .err()
        .println(
            "assay: stopping once the reports under way are done and written (at once: kill -9 "
                + ProcessHandle.current().pid()
                + "; what is written stays)");
    console.err().flush();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // Asked just now, when there is nothing left to stop.
      }
    }
  }
}
