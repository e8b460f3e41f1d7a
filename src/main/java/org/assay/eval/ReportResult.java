package org.assay.eval;

import java.util.List;

/**
 * One report scored.
 *
 * @param name name of the report
 * @param scores its figures
 * @param errors what is missed and too much: mentions by type, then routes
 * @param rules how each rule fared
 * @param judged confidence of each mention and whether it was right
 * @param identities which names were taken for which things; nothing where annotations are compared
 */
public record ReportResult(
    String name,
    Scores scores,
    List<ScoringError> errors,
    List<RuleCount> rules,
    List<Calibration.Judged> judged,
    Identities identities) {

  /** Copies. */
  public ReportResult {
    errors = List.copyOf(errors);
    rules = List.copyOf(rules);
    judged = List.copyOf(judged);
  }

  ReportResult with(Identities others) {
    return new ReportResult(name, scores, errors, rules, judged, others);
  }
}
