package org.assay.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  @Test
  void whatEndsInTimeIsReturnedOrThrown() throws TimeoutException {
    TimeLimit limit = new TimeLimit(Duration.ofMinutes(1));
    assertEquals("done", limit.call(() -> "done"));
    assertThrows(
        IllegalStateException.class,
        () ->
            limit.call(
                () -> {
                  throw new IllegalStateException();
                }));
    assertThrows(StackOverflowError.class, () -> limit.call(() -> endless(0)));
  }

  @Test
  void whatListensIsEnded() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    TimeLimit limit = new TimeLimit(Duration.ofMillis(50));
    assertThrows(
        TimeoutException.class,
        () ->
            limit.call(
                () -> {
                  try {
                    Thread.sleep(600_000);
                  } catch (InterruptedException e) {
                    ended.countDown();
                  }
                  return 0;
                }));
    assertTrue(ended.await(10, TimeUnit.SECONDS));
  }

  /** As an endless regular expression: nobody waits for it. */
  @Test
  void whatDoesNotListenIsLeftBehind() {
    AtomicBoolean end = new AtomicBoolean();
    TimeLimit limit = new TimeLimit(Duration.ofMillis(100));
    try {
      assertThrows(
          TimeoutException.class,
          () ->
              limit.call(
                  () -> {
                    while (!end.get()) {
                      Thread.onSpinWait();
                    }
                    return 0;
                  }));
    } finally {
      end.set(true);
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }
}
