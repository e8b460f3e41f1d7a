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

  /** The model; waits until it is loaded. What could not be loaded is tried again. */
  T get() {
    warm();
    synchronized (this) {
      try {
        return loading.join();
      } catch (CompletionException e) {
        loading = null;
        throw e;
      }
    }
  }
}
