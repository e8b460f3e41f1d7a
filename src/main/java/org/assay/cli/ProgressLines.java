package org.assay.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.assay.batch.BatchProgress;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;

/**
 * Progress of a batch on the error stream: a bar for more than a few files on a terminal, whose
 * messages wait for its end; else one line for each file.
 */
final class ProgressLines implements BatchProgress, AutoCloseable {

  private static final int FEW = 5;
  private static final int WIDTH = 79;

  private final Console console;
  private final ProgressBar bar;
  private final List<Outcome> held = new ArrayList<>();

  private ProgressLines(Console console, ProgressBar bar) {
    this.console = console;
    this.bar = bar;
  }

  static ProgressLines of(Console console, int total) {
    if (!console.live() || total <= FEW) {
      return new ProgressLines(console, null);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Extracting")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed(new DecimalFormat("(0.0/s)", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      console.err().print("\r" + line);
                      console.err().flush();
                    },
                    WIDTH))
            .build();
    return new ProgressLines(console, bar);
  }

  @Override
  public void done(int number, int total, Outcome outcome) {
    if (bar == null) {
      console.err().println("[" + number + "/" + total + "] " + words(outcome));
      return;
    }
    bar.step();
    if (isNews(outcome)) {
      held.add(outcome);
    }
  }

  /** Says what came of something that is no file. */
  void say(Outcome outcome) {
    if (bar == null) {
      console.err().println("assay: " + words(outcome));
    } else {
      held.add(outcome);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      console.err().print("\n");
      held.forEach(outcome -> console.err().println("assay: " + words(outcome)));
      held.clear();
    }
    console.err().flush();
  }

  private static boolean isNews(Outcome outcome) {
    return outcome.status() != OutcomeStatus.OK && !outcome.code().equals("unchanged");
  }

  private static String words(Outcome outcome) {
    String line = outcome.path() + ": " + outcome.status().id();
    return isNews(outcome)
        ? (line + ": " + outcome.reason() + " " + outcome.remedy()).strip()
        : line + (outcome.code().isEmpty() ? "" : ", " + outcome.code());
  }
}
