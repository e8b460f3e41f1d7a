package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.model.ChangeKind;
import org.assay.model.Report;
import org.assay.model.TimelinePoint;
import org.assay.model.TimelineState;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints how many things of each kind the editions of a report have. */
final class TimelineText {

  private final Console console;

  TimelineText(Console console) {
    this.console = console;
  }

  /** One line for each kind: how many things there are, and how many each edition has. */
  void print(List<TimelinePoint> points) {
    if (points.isEmpty()) {
      return;
    }
    Report last = points.get(points.size() - 1).report();
    String title = last.country() == null ? last.title() : last.country().iso3();
    console.out().println(console.styled(Style.bold, title));
    Map<ChangeKind, List<TimelinePoint>> byKind =
        points.stream()
            .collect(Collectors.groupingBy(TimelinePoint::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach(
        (kind, own) -> {
          long things = own.stream().map(TimelinePoint::key).distinct().count();
          console
              .out()
              .println(
                  String.format(Locale.ROOT, "  %-9s %4d  ", kind.id(), things) + present(own));
        });
  }

  private static String present(List<TimelinePoint> points) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (TimelinePoint point : points) {
      Report report = point.report();
      String label =
          report.edition() == null ? report.id() : String.valueOf(report.edition().year());
      counts.merge(label, point.state() == TimelineState.PRESENT ? 1 : 0, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
