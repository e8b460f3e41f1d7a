package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.assay.model.ChangeKind;
import org.assay.model.TimelinePoint;
import org.assay.model.TimelineState;

/** What each edition has of a thing or a route. */
final class Points {

  private final List<Reading> readings;
  private final Wording wording;

  Points(List<Reading> readings, Wording wording) {
    this.readings = readings;
    this.wording = wording;
  }

  /** A point for each edition. */
  List<TimelinePoint> of(Strand<Item> strand, String key, ChangeKind kind) {
    Set<String> indicators = new TreeSet<>();
    for (int i = 0; i < readings.size(); i++) {
      if (strand.in(i) != null) {
        indicators.addAll(strand.in(i).indicators(readings.get(i)));
      }
    }
    List<String> forms = strand.all().flatMap(item -> item.forms().stream()).distinct().toList();
    List<TimelinePoint> out = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Item item = strand.in(i);
      Line line = item != null ? null : first(reading, l -> forms.stream().anyMatch(l::says));
      TimelineState state = state(reading, item != null || line != null, indicators);
      out.add(
          new TimelinePoint(
              reading.extraction().report(),
              kind,
              key,
              strand.nearest(i).name(),
              state,
              null,
              item != null ? List.copyOf(item.indicators(reading)) : indicators(line),
              absence(reading, state),
              item != null
                  ? reading.quote(item.mentions().get(0))
                  : line == null ? null : line.text()));
    }
    return out;
  }

  /** A point for each edition. */
  List<TimelinePoint> of(Strand<Way> strand, String key) {
    Set<String> indicators = new TreeSet<>();
    for (int i = 0; i < readings.size(); i++) {
      if (strand.in(i) != null && Way.indicator(readings.get(i), strand.in(i)) != null) {
        indicators.add(Way.indicator(readings.get(i), strand.in(i)));
      }
    }
    List<TimelinePoint> out = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Way way = strand.in(i);
      Way nearest = strand.nearest(i);
      Line line = way != null ? null : first(reading, l -> says(l, nearest));
      TimelineState state = state(reading, way != null || line != null, indicators);
      String indicator = way == null ? null : Way.indicator(reading, way);
      out.add(
          new TimelinePoint(
              reading.extraction().report(),
              ChangeKind.ROUTE,
              key,
              nearest.name(),
              state,
              way == null ? null : way.route().status().id(),
              way == null ? indicators(line) : indicator == null ? List.of() : List.of(indicator),
              absence(reading, state),
              way != null
                  ? Way.side(reading, way, null).quote()
                  : line == null ? null : line.text()));
    }
    return out;
  }

  /** Whether a sentence has all places of a route, two or more, and what is moved. */
  private boolean says(Line line, Way way) {
    return way.stops().size() > 1
        && way.stops().values().stream().allMatch(name -> wording.names(line, name))
        && (way.cargo().isEmpty()
            || way.cargo().values().stream().anyMatch(name -> wording.names(line, name)));
  }

  private static Line first(Reading reading, Predicate<Line> wanted) {
    return reading.lines().stream().filter(wanted).findFirst().orElse(null);
  }

  private static List<String> indicators(Line line) {
    return line == null || line.indicator() == null ? List.of() : List.of(line.indicator());
  }

  private static TimelineState state(Reading reading, boolean there, Set<String> indicators) {
    if (there) {
      return TimelineState.PRESENT;
    }
    boolean assessed = indicators.isEmpty() || indicators.stream().anyMatch(reading::assesses);
    return assessed ? TimelineState.ABSENT : TimelineState.NOT_ASSESSED;
  }

  /** What can be said where an edition does not have something, or null where it has. */
  static String absence(Reading reading, TimelineState state) {
    return Objects.requireNonNull(state) == TimelineState.PRESENT
        ? null
        : Rows.absence(reading, state == TimelineState.ABSENT);
  }
}
