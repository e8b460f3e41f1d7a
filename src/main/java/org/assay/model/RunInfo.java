package org.assay.model;

import java.util.Objects;

/**
 * What produced an extraction; two extractions compare only where these are equal.
 *
 * @param version version of Assay
 * @param knowledge sha256 over all data files in use
 */
public record RunInfo(String version, String knowledge) {

  /** Checks. */
  public RunInfo {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(knowledge, "knowledge");
  }
}
