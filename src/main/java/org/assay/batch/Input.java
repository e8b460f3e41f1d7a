package org.assay.batch;

import java.nio.file.Path;
import java.util.Objects;
import org.assay.section.ReportHints;

/**
 * One file to extract.
 *
 * @param file where it is
 * @param path the same as the user gave it, with forward slashes, for tables and messages
 * @param hints what the user says of the report
 */
public record Input(Path file, String path, ReportHints hints) {

  /** Checks. */
  public Input {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(hints, "hints");
  }

  /** An input whose path is shown as it stands. */
  static Input of(Path file, ReportHints hints) {
    return new Input(file, shown(file), hints);
  }

  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
