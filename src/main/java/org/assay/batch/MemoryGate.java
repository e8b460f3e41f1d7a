package org.assay.batch;

import java.util.concurrent.Semaphore;

/**
 * Lets in as many reports at the same time as memory allows, by their length: ordinary ones all,
 * very long ones one by one. Thread-safe.
 */
final class MemoryGate {

  /** Heap that a character of a report takes while it is worked on, at most. */
  private static final int BYTES_PER_CHARACTER = 400;

  /** Heap of models, data files and what is always there. */
  private static final long BASE = 500L << 20;

  private static final int UNIT = 10_000;

  private final int units;
  private final Semaphore free;

  /**
   * @param heap most heap that the process may take, in bytes
   */
  MemoryGate(long heap) {
    long bytes = Math.max(1, heap - BASE);
    this.units = (int) Math.max(1, bytes / BYTES_PER_CHARACTER / UNIT);
    this.free = new Semaphore(units, true);
  }

  /**
   * Waits until there is room for a report.
   *
   * @param characters its length
   * @return what it takes, to be given back
   */
  int enter(int characters) {
    int taken = Math.min(units, 1 + characters / UNIT);
    free.acquireUninterruptibly(taken);
    return taken;
  }

  /** Gives back what a report took. */
  void leave(int taken) {
    free.release(taken);
  }
}
