package org.assay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Tables for people. Lines end with a line feed. */
public final class EvalText {

  private static final List<String> COLUMNS =
      List.of(
          "strict all",
          "lenient all",
          "entity all",
          Measures.ROUTE_TRIPLES,
          Measures.ROUTES_FOUND,
          Measures.PATH,
          Measures.INDICATOR);

  private EvalText() {}

  /** All figures over all reports. */
  public static String overall(EvalReport report) {
    String calibration =
        line("%-22s %20s", EvalReport.CALIBRATION_ERROR, figure(report.calibrationError()));
    String validated =
        line(
            "%-22s %20s",
            EvalReport.CROSS_VALIDATED, figure(report.crossValidatedCalibrationError()));
    return scores(report.overall()) + calibration + validated + identities(report.identities());
  }

  /** Aliases, and links where the gold has any. */
  static String identities(Identities identities) {
    Counts aliases = identities.aliases();
    StringBuilder out = new StringBuilder();
    out.append(
        line(
            "%-22s found %d of %d pairs, %d wrong",
            "aliases", aliases.tp(), aliases.tp() + aliases.fn(), aliases.fp()));
    if (identities.countries().total() + identities.places().total() > 0) {
      out.append(identities.countries().line("links of countries"));
      out.append(identities.places().line("links of other places"));
    }
    return out.toString();
  }

  /** All figures of one report, or of several summed. */
  public static String scores(Scores scores) {
    StringBuilder out = new StringBuilder();
    out.append(line("%-22s %6s %6s %6s %5s %5s %5s", "measure", "P", "R", "F1", "tp", "fp", "fn"));
    scores
        .counts()
        .forEach(
            (key, n) ->
                out.append(
                    line(
                        "%-22s %6s %6s %6s %5d %5d %5d",
                        key,
                        figure(n.precision()),
                        figure(n.recall()),
                        figure(n.f1()),
                        n.tp(),
                        n.fp(),
                        n.fn())));
    scores
        .shares()
        .forEach(
            (key, share) ->
                out.append(
                    line(
                        "%-22s %20s of %d characters", key, longer(share.value()), share.total())));
    return out.toString();
  }

  /** Main figures, F1 or share, one line for each report and one for all. */
  public static String perReport(EvalReport report) {
    int width = report.reports().stream().mapToInt(one -> one.name().length()).max().orElse(0);
    String name = "%-" + Math.max(width, EvalReport.ALL.length()) + "s";
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, name, ""));
    COLUMNS.forEach(column -> out.append("  ").append(column));
    out.append('\n');
    for (ReportResult one : report.reports()) {
      perReport(out, String.format(Locale.ROOT, name, one.name()), one.scores());
    }
    perReport(out, String.format(Locale.ROOT, name, EvalReport.ALL), report.overall());
    return out.toString();
  }

  /** One line for each error, its sentence below it. */
  public static String errors(List<ScoringError> errors) {
    StringBuilder out = new StringBuilder();
    for (ScoringError error : errors) {
      out.append(
          line(
              "%s %s %s '%s' @%d%s",
              error.report(),
              error.kind(),
              error.type(),
              error.text(),
              error.start(),
              error.foundBy() == null ? "" : " by " + error.foundBy()));
      out.append("    ").append(error.quote()).append('\n');
    }
    return out.toString();
  }

  /** One line for each rule. */
  public static String rules(List<RuleCount> rules) {
    StringBuilder out = new StringBuilder();
    out.append(line("%6s %7s %9s  %-7s  %s", "hits", "correct", "precision", "kind", "found by"));
    for (RuleCount rule : rules) {
      out.append(
          line(
              "%6d %7d %9s  %-7s  %s",
              rule.hits(), rule.correct(), figure(rule.precision()), rule.kind(), rule.foundBy()));
    }
    return out.toString();
  }

  private static void perReport(StringBuilder out, String name, Scores scores) {
    out.append(name);
    for (String column : COLUMNS) {
      OptionalDouble value = scores.value(column);
      String shown = value.isPresent() ? figure(value.getAsDouble()) : "-";
      out.append(String.format(Locale.ROOT, "  %" + column.length() + "s", shown));
    }
    out.append('\n');
  }

  /** Exact ties go to the even digit, as in the reference measure. */
  private static String figure(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String longer(double value) {
    return EvalCsv.figure(value).toPlainString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
