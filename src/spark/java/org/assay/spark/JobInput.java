package org.assay.spark;

import java.util.List;

/** Where the reports of a run come from. */
sealed interface JobInput permits JobInput.Files, JobInput.Table {

  /**
   * Files, folders and patterns.
   *
   * @param addresses as the user gave them
   */
  record Files(List<String> addresses) implements JobInput {}

  /**
   * A table with a row for each report.
   *
   * @param addresses where it is
   * @param format as Spark names it
   */
  record Table(List<String> addresses, String format) implements JobInput {}
}
