package org.assay.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Passage;

/**
 * Indicators that only one edition writes about or assesses, and the direction words of the others.
 */
final class IndicatorComparer {

  private static final double CONFIDENCE = 0.8;

  private final Reading before;
  private final Reading after;
  private final LinePairs lines;
  private final Directions directions;
  private final Rows rows;

  IndicatorComparer(
      Reading before, Reading after, LinePairs lines, Directions directions, Rows rows) {
    this.before = before;
    this.after = after;
    this.lines = lines;
    this.directions = directions;
    this.rows = rows;
  }

  void compare() {
    Set<String> all = new LinkedHashSet<>(indicators(before));
    all.addAll(indicators(after));
    for (String indicator : all) {
      Passage old = passage(before, indicator);
      Passage now = passage(after, indicator);
      if (old != null && now != null) {
        direction(indicator, old, now);
      } else if (old == null && !isKept(after, indicator)) {
        Change.Side side = side(after, now, "written about");
        add(indicator, ChangeType.ADDED, rows.notBefore(indicator), side);
      } else if (now == null && !isKept(before, indicator)) {
        Change.Side side = side(before, old, "written about");
        add(indicator, ChangeType.REMOVED, side, rows.notAfter(indicator));
      }
    }
  }

  /**
   * Whether the other text has a sentence about an indicator in the same words: there passages were
   * divided otherwise.
   */
  private boolean isKept(Reading reading, String indicator) {
    return reading.lines().stream()
        .filter(line -> indicator.equals(line.indicator()))
        .anyMatch(
            line -> {
              Line other = reading == before ? lines.toNew(line.id()) : lines.toOld(line.id());
              return other != null && other.normal().equals(line.normal());
            });
  }

  private void direction(String indicator, Passage old, Passage now) {
    Map<Line, String> was = directions.of(before, indicator);
    Map<Line, String> is = directions.of(after, indicator);
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    Map.Entry<Line, String> a = last(was);
    Map.Entry<Line, String> b = last(is);
    boolean both = is.containsValue(a.getValue()) && was.containsValue(b.getValue());
    if (both || a.getValue().equals(b.getValue())) {
      return;
    }
    add(
        indicator,
        ChangeType.CHANGED,
        quoted(indicator, a.getValue(), old.id(), a.getKey()),
        quoted(indicator, b.getValue(), now.id(), b.getKey()));
    rows.explain(a.getKey(), true);
    rows.explain(b.getKey(), true);
  }

  private static Map.Entry<Line, String> last(Map<Line, String> map) {
    Map.Entry<Line, String> last = null;
    for (Map.Entry<Line, String> entry : map.entrySet()) {
      last = entry;
    }
    return last;
  }

  private void add(String indicator, ChangeType type, Change.Side was, Change.Side is) {
    rows.add(new Change(ChangeKind.INDICATOR, type, indicator, was, is, indicator, CONFIDENCE));
  }

  private static Change.Side quoted(String indicator, String value, String passage, Line line) {
    return new Change.Side(passage, name(indicator), value, passage, line.text());
  }

  private static Change.Side side(Reading reading, Passage passage, String value) {
    String quote =
        passage.sentences().isEmpty() || reading.line(passage.sentences().get(0).id()) == null
            ? null
            : reading.line(passage.sentences().get(0).id()).text();
    return new Change.Side(passage.id(), name(passage.indicator()), value, passage.id(), quote);
  }

  private static String name(String indicator) {
    return indicator.replace('_', ' ');
  }

  private static Set<String> indicators(Reading reading) {
    Set<String> out = new LinkedHashSet<>();
    for (Passage passage : reading.extraction().passages()) {
      if (passage.indicator() != null) {
        out.add(passage.indicator());
      }
    }
    return out;
  }

  private static Passage passage(Reading reading, String indicator) {
    List<Passage> all = reading.extraction().passages();
    return all.stream().filter(p -> indicator.equals(p.indicator())).findFirst().orElse(null);
  }
}
