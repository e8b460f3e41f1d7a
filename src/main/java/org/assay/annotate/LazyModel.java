package org.assay.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A model, loaded once, by whoever asks first.
 *
 * @param <T> type of the model
 */
final class LazyModel<T> {

  private final Supplier<T> loader;
  private CompletableFuture<T> loading;

  LazyModel(Supplier<T> loader) {
    this.loader = loader;
  }

  /** Starts to load on another thread, unless that is under way. */
  synchronized void warm() {
    if (loading == null) {
      loading = CompletableFuture.supplyAsync(loader);
    }
  }

  /**
   * The model; waits until it is loaded. What could not be loaded is tried again when it is next
   * asked for, and at once where memory was short: before Java 22 threads that unpack models side
   * by side may be told so with most of the heap free (JDK-8192647), and while one is waited for
   * here the others come to their end.
   */
  T get() {
    warm();
    synchronized (this) {
      try {
        return loading.join();
      } catch (CompletionException e) {
        loading = null;
        if (!(e.getCause() instanceof OutOfMemoryError)) {
          throw e;
        }
      }
      loading = CompletableFuture.completedFuture(loader.get());
      return loading.join();
    }
  }
}
