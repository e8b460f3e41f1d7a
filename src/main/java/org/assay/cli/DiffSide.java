package org.assay.cli;

import org.assay.diff.Edition;
import org.assay.model.Report;
import org.assay.model.RunInfo;

/**
 * A report to compare.
 *
 * @param edition the report
 * @param run version and knowledge that made it, or null where nothing tells
 */
record DiffSide(Edition edition, RunInfo run) {

  Report report() {
    return edition.extraction().report();
  }

  /** Year of the edition, 0 where it is not known. */
  int year() {
    return report().edition() == null ? 0 : report().edition().year();
  }

  /**
   * What two editions have in common: family and country, or the title where no country is known.
   */
  String pairKey() {
    Report report = report();
    String country = report.country() == null ? report.title() : report.country().iso3();
    return report.family().name() + " " + country;
  }
}
