package org.assay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.diff.Summary;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;
import org.assay.model.PassagePair;
import org.assay.model.PassageState;
import org.assay.model.Report;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints comparisons by indicator and kind, and what is most frequent over many. */
final class DiffText {

  private static final int FREQUENT = 5;
  private static final int VALUE_LENGTH = 90;

  private final Console console;

  DiffText(Console console) {
    this.console = console;
  }

  void print(List<Comparison> comparisons) {
    comparisons.forEach(this::print);
    if (comparisons.size() > 1) {
      frequent("new actors", comparisons, ChangeKind.ACTOR);
      frequent("new commodities", comparisons, ChangeKind.COMMODITY);
      frequent("new routes", comparisons, ChangeKind.ROUTE);
    }
  }

  private void print(Comparison comparison) {
    String title =
        (comparison.country() == null ? comparison.after().title() : comparison.country())
            + " "
            + label(comparison.before())
            + " → "
            + label(comparison.after());
    console.out().println(console.styled(Style.bold, title) + "  " + counts(comparison));
    Map<String, List<Change>> byIndicator =
        comparison.changes().stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.indicator() == null ? "-" : c.indicator(),
                    TreeMap::new,
                    Collectors.toList()));
    byIndicator.forEach(
        (indicator, changes) -> {
          console.out().println("  " + console.styled(Style.fg_cyan, indicator));
          changes.forEach(change -> console.out().println("    " + line(change)));
        });
    String passages = passages(comparison);
    if (!passages.isEmpty()) {
      console.out().println("  " + console.styled(Style.faint, passages));
    }
  }

  /** {@code 34 passages: 5 unchanged, 27 edited, 2 rewritten}; empty where no text is known. */
  private static String passages(Comparison comparison) {
    Map<PassageState, Long> counts =
        comparison.passages().stream()
            .collect(
                Collectors.groupingBy(PassagePair::state, TreeMap::new, Collectors.counting()));
    String states =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().id())
            .collect(Collectors.joining(", "));
    int all = comparison.passages().size();
    return all == 0 ? "" : all + (all == 1 ? " passage: " : " passages: ") + states;
  }

  private static String counts(Comparison comparison) {
    Map<ChangeKind, Long> counts =
        comparison.changes().stream()
            .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? "no changes"
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().id())
            .collect(Collectors.joining(", "));
  }

  private String line(Change change) {
    String values = Summary.values(change);
    return console.styled(style(change.type()), sign(change.type()))
        + " "
        + String.format(Locale.ROOT, "%-9s ", change.kind().id())
        + Summary.name(change)
        + (values.isEmpty() ? "" : console.styled(Style.faint, "  " + cut(values)));
  }

  private void frequent(String what, List<Comparison> comparisons, ChangeKind kind) {
    List<Summary.Frequent> top = Summary.added(comparisons, kind, FREQUENT);
    if (!top.isEmpty()) {
      String list =
          top.stream()
              .map(item -> item.name() + " (" + item.countries() + ")")
              .collect(Collectors.joining(", "));
      console.out().println("Most frequent " + what + ": " + list);
    }
  }

  private static String sign(ChangeType type) {
    return switch (type) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case RENAMED -> "=";
      case CHANGED -> "~";
    };
  }

  private static Style style(ChangeType type) {
    return switch (type) {
      case ADDED -> Style.fg_green;
      case REMOVED -> Style.fg_red;
      case RENAMED, CHANGED -> Style.fg_yellow;
    };
  }

  private static String label(Report report) {
    return report.edition() == null ? report.id() : String.valueOf(report.edition().year());
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= VALUE_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, VALUE_LENGTH)) + "\u2026";
  }
}
