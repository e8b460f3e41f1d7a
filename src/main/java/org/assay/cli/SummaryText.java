package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assay.batch.BatchSummary;
import org.assay.batch.Inputs;
import org.assay.batch.ReportCounts;
import org.assay.model.OutcomeStatus;

/** The closing words of a batch. */
final class SummaryText {

  /** From so many reports on the slowest are told, and so many that failed. */
  private static final int MANY = 10;

  private SummaryText() {}

  static void print(
      PrintWriter out, Inputs inputs, BatchSummary summary, Path output, Instant started) {
    ReportCounts counts = summary.counts();
    List<String> types = new ArrayList<>();
    int mentions = 0;
    for (var entry : counts.mentions().entrySet()) {
      mentions += entry.getValue();
      types.add(entry.getValue() + " " + entry.getKey().id());
    }
    if (counts.reports() == 0) {
      out.println("Extracted nothing new");
    } else {
      out.printf(
          Locale.ROOT,
          "Extracted %s: %s, %s (%s), %s%n",
          count(counts.reports(), "report"),
          count(counts.sections(), "section"),
          count(mentions, "mention"),
          String.join(", ", types),
          count(counts.routes(), "route"));
    }
    out.println("Inputs: " + inputs(inputs, summary));
    printFailed(out, summary);
    if (counts.reports() >= MANY) {
      out.println("Slowest: " + slowest(summary));
    }
    summary
        .finished()
        .superseded()
        .forEach(id -> out.println("Dropped " + id + ": its file has changed"));
    summary
        .finished()
        .damaged()
        .forEach(
            id -> out.println("Dropped " + id + ": it was changed by others; extract it again"));
    if (summary.notBegun() > 0) {
      out.println(
          "Stopped before "
              + count(summary.notBegun(), "input")
              + " of "
              + inputs.files().size()
              + "; the same command goes on from here");
    }
    double seconds = seconds(Duration.between(started, Instant.now()));
    out.printf(
        Locale.ROOT,
        "Output: %s, with %s; %.1f seconds%n",
        output,
        count(summary.finished().reports(), "report"),
        seconds);
  }

  /** Names of the first inputs that gave nothing; all are in {@code inputs.csv}. */
  private static void printFailed(PrintWriter out, BatchSummary summary) {
    List<String> failed =
        summary.outcomes().stream()
            .filter(outcome -> !outcome.extracted())
            .map(outcome -> outcome.path() + " (" + outcome.code() + ")")
            .toList();
    if (!failed.isEmpty()) {
      String more = failed.size() > MANY ? ", and more in inputs.csv" : "";
      out.println(
          "Gave nothing: " + String.join(", ", failed.stream().limit(MANY).toList()) + more);
    }
  }

  private static String slowest(BatchSummary summary) {
    return summary.slowest().stream()
        .map(slow -> String.format(Locale.ROOT, "%s %.1f s", slow.path(), seconds(slow.took())))
        .collect(Collectors.joining(", "));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static String inputs(Inputs inputs, BatchSummary summary) {
    List<String> parts = new ArrayList<>();
    for (OutcomeStatus status : OutcomeStatus.values()) {
      long n = summary.outcomes().stream().filter(o -> o.status() == status).count();
      if (n > 0) {
        parts.add(n + " " + status.id());
      }
    }
    if (inputs.otherFiles() > 0) {
      parts.add(count(inputs.otherFiles(), "other file") + " not read");
    }
    if (inputs.goldTexts() > 0) {
      parts.add(count(inputs.goldTexts(), "annotated text") + " not read");
    }
    return String.join(", ", parts);
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
