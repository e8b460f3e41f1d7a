package org.assay.fork;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work for a limited time, on threads of its own. What does not end in time is interrupted and
 * left behind: Java has no way to end a thread that does not listen, so it may keep a core busy
 * until the process ends, but nobody waits for it. Thread-safe.
 */
public final class TimeLimit {

  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "assay-limited");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param limit the longest that work may take
   */
  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** The longest that work may take. */
  public Duration limit() {
    return limit;
  }

  /**
   * Does some work; what it throws is thrown.
   *
   * @throws TimeoutException where it has not ended in time
   */
  public <T> T call(Supplier<T> work) throws TimeoutException {
    Future<T> future = threads.submit(work::get);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a supplier throws nothing else
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    } finally {
      future.cancel(true);
    }
  }
}
