package org.assay.annotate;

import java.util.concurrent.CompletableFuture;

/** The CRF, loaded once, by whoever asks first. */
final class LazyNames {

  private CompletableFuture<NameFinder> loading;

  /** Starts to load on another thread, unless that is under way. */
  synchronized void warm() {
    if (loading == null) {
      loading = CompletableFuture.supplyAsync(NameFinder::new);
    }
  }

  /** The finder; waits until it is loaded. */
  NameFinder get() {
    warm();
    synchronized (this) {
      return loading.join();
    }
  }
}
