package org.assay.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.assay.fork.ReaderService;

/** The program of a process that reads files for a batch; nobody calls it by hand. */
public final class ReaderMain {

  private ReaderMain() {}

  /** Reads until the batch ends. */
  public static void main(String[] args) throws IOException, InterruptedException {
    // What libraries print must not come between answers.
    System.setOut(System.err);
    // Ctrl-C goes to all processes of a terminal, but is meant for the batch, which ends this one.
    Runtime.getRuntime().addShutdownHook(new Thread(ReaderMain::waitForTheEnd));
    try {
      ReaderService.serve(
          new FileInputStream(FileDescriptor.in),
          new FileOutputStream(FileDescriptor.out),
          () -> Runtime.getRuntime().halt(0));
    } finally {
      Runtime.getRuntime().halt(1); // past the hook, which would wait for ever
    }
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
