package org.assay.export;

import java.io.IOException;
import java.util.Map;

/**
 * Makes what one report adds to the files of a form, where reports are worked on side by side; an
 * {@link Exporter} joins the pieces of all reports. Thread-safe.
 */
@FunctionalInterface
public interface PieceMaker {

  /**
   * The pieces by name; the names are the same for every report.
   *
   * @param report a report
   */
  Map<String, byte[]> of(ExportedReport report) throws IOException;
}
