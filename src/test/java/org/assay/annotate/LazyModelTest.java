package org.assay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LazyModelTest {

  private final AtomicInteger loads = new AtomicInteger();

  private int failFirst(Supplier<Error> failure) {
    if (loads.incrementAndGet() == 1) {
      throw failure.get();
    }
    return loads.get();
  }

  @Test
  void a_model_loads_once() {
    LazyModel<Integer> model = new LazyModel<>(loads::incrementAndGet);
    model.warm();
    assertEquals(1, model.get());
    assertEquals(1, model.get());
  }

  @Test
  void memory_that_was_short_for_a_moment_is_asked_for_again() {
    LazyModel<Integer> model = new LazyModel<>(() -> failFirst(() -> new OutOfMemoryError("heap")));
    assertEquals(2, model.get());
    assertEquals(2, model.get());
  }

  @Test
  void another_failure_is_told_and_the_next_call_tries_again() {
    LazyModel<Integer> model = new LazyModel<>(() -> failFirst(() -> new AssertionError("broken")));
    Throwable told = assertThrows(CompletionException.class, model::get);
    assertInstanceOf(AssertionError.class, told.getCause());
    assertEquals(2, model.get());
  }
}
