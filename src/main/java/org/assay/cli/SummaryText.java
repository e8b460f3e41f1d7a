package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.batch.BatchSummary;
import org.assay.batch.Inputs;
import org.assay.batch.ReportCounts;
import org.assay.model.OutcomeStatus;

/** The closing words of a batch. */
final class SummaryText {

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
    summary
        .finished()
        .superseded()
        .forEach(id -> out.println("Dropped " + id + ": its file has changed"));
    summary
        .finished()
        .damaged()
        .forEach(
            id -> out.println("Dropped " + id + ": it was changed by others; extract it again"));
    double seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
    out.printf(
        Locale.ROOT,
        "Output: %s, with %s; %.1f seconds%n",
        output,
        count(summary.finished().reports(), "report"),
        seconds);
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
