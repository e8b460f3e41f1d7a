package org.assay.batch;

import java.time.Duration;
import java.util.Objects;

/**
 * How a batch is run; none of it changes what a report gives.
 *
 * @param threads how many reports are worked on at the same time, at least 1
 * @param force whether reports are extracted again whose result is up to date
 * @param limit how long reading a report may take, and extracting from it
 */
public record BatchOptions(int threads, boolean force, Duration limit) {

  /** Checks. */
  public BatchOptions {
    Objects.requireNonNull(limit, "limit");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more: " + threads);
    }
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("limit must be positive: " + limit);
    }
  }
}
