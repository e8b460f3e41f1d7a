package org.assay.batch;

import org.assay.model.Outcome;

/**
 * What came of one input.
 *
 * @param outcome outcome
 * @param counts how much was extracted just now; nothing where it was not extracted
 */
record Processed(Outcome outcome, ReportCounts counts) {

  static Processed nothing(Outcome outcome) {
    return new Processed(outcome, ReportCounts.NONE);
  }
}
