package org.assay.annotate;

import java.util.concurrent.CompletableFuture;
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

  /** The model; waits until it is loaded. */
  T get() {
    warm();
    synchronized (this) {
      return loading.join();
    }
  }
}
