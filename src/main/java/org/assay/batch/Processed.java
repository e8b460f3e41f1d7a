package org.assay.batch;

import java.time.Duration;
import org.assay.model.Outcome;

/**
 * What came of one input.
 *
 * @param outcome outcome
 * @param counts how much was extracted just now; nothing where it was not extracted
 * @param crowded whether it failed for want of memory, which another report may have had
 * @param took how long it took, waiting for others included
 */
record Processed(Outcome outcome, ReportCounts counts, boolean crowded, Duration took) {

  static Processed extracted(Outcome outcome, ReportCounts counts) {
    return new Processed(outcome, counts, false, Duration.ZERO);
  }

  static Processed nothing(Outcome outcome) {
    return new Processed(outcome, ReportCounts.NONE, false, Duration.ZERO);
  }

  static Processed crowded(Outcome outcome) {
    return new Processed(outcome, ReportCounts.NONE, true, Duration.ZERO);
  }

  /** The same, having taken a time. */
  Processed in(Duration time) {
    return new Processed(outcome, counts, crowded, time);
  }
}
