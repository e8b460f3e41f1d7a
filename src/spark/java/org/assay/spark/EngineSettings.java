package org.assay.spark;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;

/**
 * What decides how an executor extracts.
 *
 * @param knowledge name of the archive that holds the user's own knowledge folder, or null
 * @param limit how long reading a report may take, and extracting from it
 * @param ocr whether pages that are pictures are read
 */
record EngineSettings(String knowledge, Duration limit, boolean ocr) implements Serializable {

  /** Checks. */
  EngineSettings {
    Objects.requireNonNull(limit, "limit");
    if (limit.isNegative() || limit.isZero()) {
      throw new UsageException("--timeout must be 1 or more seconds, not " + limit.toSeconds());
    }
  }
}
