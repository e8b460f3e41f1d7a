package org.assay.cli;

import java.util.function.Supplier;
import org.assay.diff.Edition;
import org.assay.diff.EditionPairs;
import org.assay.model.Report;
import org.assay.model.RunInfo;

/**
 * A report to compare.
 *
 * @param report what it says of itself
 * @param run version and knowledge that made it, or null where nothing tells
 * @param source reads the whole report, each time it is asked; throws {@code UncheckedIOException}.
 *     Of many reports no more are held at a time than are being compared
 */
record DiffSide(Report report, RunInfo run, Supplier<Edition> source) {

  /** A report that is at hand. */
  static DiffSide of(Edition edition, RunInfo run) {
    return new DiffSide(edition.extraction().report(), run, () -> edition);
  }

  /** The report with its text. */
  Edition edition() {
    return source.get();
  }

  /** Year of the edition, 0 where it is not known. */
  int year() {
    return report.edition() == null ? 0 : report.edition().year();
  }

  /** What pairs it with another edition. */
  EditionPairs.Facts facts() {
    return new EditionPairs.Facts(
        report.id(),
        report.family().name(),
        report.country() == null ? null : report.country().iso3(),
        report.title(),
        year());
  }

  /** What two editions have in common. */
  String pairKey() {
    return facts().key();
  }
}
