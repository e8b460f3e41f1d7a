package org.assay.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables for machines, RFC 4180 with a header; figures have four decimals. */
public final class EvalCsv {

  private EvalCsv() {}

  /**
   * One row for each report and measure, then for all; {@code value} is F1, share, error or count.
   */
  public static String scores(EvalReport report) {
    return table(
        List.of("report", "measure", "value", "precision", "recall", "tp", "fp", "fn"),
        printer -> {
          for (ReportResult one : report.reports()) {
            scores(printer, one.name(), one.scores());
          }
          scores(printer, EvalReport.ALL, report.overall());
          printer.printRecord(
              EvalReport.ALL,
              EvalReport.CALIBRATION_ERROR,
              figure(report.calibrationError()),
              null,
              null,
              null,
              null,
              null);
          printer.printRecord(
              EvalReport.ALL, EvalReport.UNREAD, report.unread(), null, null, null, null, null);
        });
  }

  /** One row for each error. */
  public static String errors(List<ScoringError> errors) {
    return table(
        List.of("report", "kind", "type", "text", "start", "end", "quote", "foundBy"),
        printer -> {
          for (ScoringError error : errors) {
            printer.printRecord(
                error.report(),
                error.kind().id(),
                error.type(),
                error.text(),
                error.start(),
                error.end(),
                error.quote(),
                error.foundBy());
          }
        });
  }

  /** One row for each rule. */
  public static String rules(List<RuleCount> rules) {
    return table(
        List.of("kind", "foundBy", "hits", "correct", "precision"),
        printer -> {
          for (RuleCount rule : rules) {
            printer.printRecord(
                rule.kind(), rule.foundBy(), rule.hits(), rule.correct(), figure(rule.precision()));
          }
        });
  }

  private static void scores(CSVPrinter printer, String name, Scores scores) throws IOException {
    for (var entry : scores.counts().entrySet()) {
      Counts n = entry.getValue();
      printer.printRecord(
          name,
          entry.getKey(),
          figure(n.f1()),
          figure(n.precision()),
          figure(n.recall()),
          n.tp(),
          n.fp(),
          n.fn());
    }
    for (var entry : scores.shares().entrySet()) {
      BigDecimal value = figure(entry.getValue().value());
      printer.printRecord(name, entry.getKey(), value, null, null, null, null, null);
    }
  }

  private interface Rows {
    void print(CSVPrinter printer) throws IOException;
  }

  private static String table(List<String> header, Rows rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      rows.print(printer);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString();
  }

  static BigDecimal figure(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
  }
}
