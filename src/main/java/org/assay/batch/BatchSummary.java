package org.assay.batch;

import java.time.Duration;
import java.util.List;
import org.assay.model.Outcome;

/**
 * What came of a run.
 *
 * @param outcomes one for each input that was begun, in the order of the inputs, then those that
 *     gave no file
 * @param counts how much was extracted; what was there already is not in it
 * @param slowest inputs that took longest, the longest first; a few
 * @param notBegun number of inputs that were not begun because the run was to stop
 * @param finished what the output folder holds now
 * @param writing how long it took to write the tables and other forms of all reports at the end
 */
public record BatchSummary(
    List<Outcome> outcomes,
    ReportCounts counts,
    List<Slow> slowest,
    int notBegun,
    OutputFolder.Finished finished,
    Duration writing) {

  /**
   * An input that took long.
   *
   * @param path its path as the user gave it
   * @param took how long, waiting for models and memory included
   */
  public record Slow(String path, Duration took) {}

  /** Copies. */
  public BatchSummary {
    outcomes = List.copyOf(outcomes);
    slowest = List.copyOf(slowest);
  }

  /** Whether each input gave an extraction, now or earlier. */
  public boolean complete() {
    return notBegun == 0 && outcomes.stream().allMatch(Outcome::extracted);
  }
}
