package org.assay.batch;

import java.time.Duration;
import java.util.List;
import org.assay.model.Outcome;

/**
 * What came of a run.
 *
 * @param outcomes one for each input, in the order of the inputs, then those that gave no file
 * @param counts how much was extracted; what was there already is not in it
 * @param finished what the output folder holds now
 * @param writing how long it took to write the tables and other forms of all reports at the end
 */
public record BatchSummary(
    List<Outcome> outcomes, ReportCounts counts, OutputFolder.Finished finished, Duration writing) {

  /** Copies. */
  public BatchSummary {
    outcomes = List.copyOf(outcomes);
  }

  /** Whether each input gave an extraction, now or earlier. */
  public boolean complete() {
    return outcomes.stream().allMatch(Outcome::extracted);
  }
}
