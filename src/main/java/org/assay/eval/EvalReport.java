package org.assay.eval;

import java.util.Comparator;
import java.util.List;

/**
 * A folder of reports scored.
 *
 * @param reports one result for each, sorted by name
 */
public record EvalReport(List<ReportResult> reports) {

  /** Name of {@link #calibrationError} where figures are listed. */
  public static final String CALIBRATION_ERROR = "calibration error";

  /** Name of {@link #crossValidatedCalibrationError} where figures are listed. */
  public static final String CROSS_VALIDATED = "  cross-validated";

  /** Stands for the name of a report where all are summed. */
  public static final String ALL = "(all)";

  /** Copies and sorts. */
  public EvalReport {
    reports = reports.stream().sorted(Comparator.comparing(ReportResult::name)).toList();
  }

  /** Micro sums over all reports. */
  public Scores overall() {
    return Scores.sum(reports.stream().map(ReportResult::scores).toList());
  }

  /** Links and aliases of all reports together. */
  public Identities identities() {
    return reports.stream().map(ReportResult::identities).reduce(Identities.NONE, Identities::plus);
  }

  /** Errors of all reports in order. */
  public List<ScoringError> errors() {
    return reports.stream().flatMap(report -> report.errors().stream()).toList();
  }

  /** How each rule fared over all reports; those with most wrong rows first. */
  public List<RuleCount> rules() {
    return RuleCount.sum(reports.stream().flatMap(report -> report.rules().stream()).toList());
  }

  /** Expected calibration error over all mentions, 0 to 1, 0 best. */
  public double calibrationError() {
    return Calibration.error(reports.stream().flatMap(report -> report.judged().stream()).toList());
  }

  /** The same, learned from the other reports for each: {@link Calibration#crossValidated}. */
  public double crossValidatedCalibrationError() {
    return Calibration.crossValidated(reports.stream().map(ReportResult::judged).toList());
  }
}
