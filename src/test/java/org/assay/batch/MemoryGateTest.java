package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MemoryGateTest {

  private static final long HEAP = 1L << 30;

  @Test
  void ordinaryReportsGoInTogether() {
    MemoryGate gate = new MemoryGate(HEAP);
    for (int i = 0; i < 16; i++) {
      gate.enter(30_000);
    }
  }

  @Test
  void aReportLongerThanMemoryGoesInAloneAndOthersAfterIt() throws Exception {
    MemoryGate gate = new MemoryGate(HEAP);
    int taken = gate.enter(Integer.MAX_VALUE);
    CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> gate.enter(1));
    TimeUnit.MILLISECONDS.sleep(20);
    assertFalse(other.isDone());
    gate.leave(taken);
    assertEquals(1, other.get(10, TimeUnit.SECONDS));
  }

  @Test
  void aSmallHeapLetsOneIn() {
    assertTrue(new MemoryGate(1).enter(30_000) > 0);
  }
}
