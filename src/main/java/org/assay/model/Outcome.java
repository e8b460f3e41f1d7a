package org.assay.model;

import java.util.Objects;

/**
 * What came of one input file.
 *
 * @param path input path as given, with forward slashes
 * @param status outcome
 * @param report id of the extracted report, or null
 * @param code stable kebab-case reason, empty for {@code ok}
 * @param reason one sentence for people, empty for {@code ok}
 * @param remedy what the user can do, empty for {@code ok}
 */
public record Outcome(
    String path, OutcomeStatus status, String report, String code, String reason, String remedy) {

  /** Checks. */
  public Outcome {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** Whether the input gave an extraction, now or earlier. */
  public boolean extracted() {
    return status == OutcomeStatus.OK
        || status == OutcomeStatus.PARTIAL
        || status == OutcomeStatus.SKIPPED;
  }
}
