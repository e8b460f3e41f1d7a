package org.assay.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Coded;

/**
 * Routes that only one text has, or whose stops, cargo, mode or status differ. A stop that the
 * counterpart of a route's sentence names is not missing there, extracted or not; and sentences of
 * the same words say the same.
 */
final class WayComparer {

  private final Reading before;
  private final Reading after;
  private final WayPairs pairs;
  private final LinePairs lines;
  private final Wording wording;
  private final Rows rows;

  WayComparer(
      Reading before, Reading after, WayPairs pairs, LinePairs lines, Wording wording, Rows rows) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.lines = lines;
    this.wording = wording;
    this.rows = rows;
  }

  void compare() {
    pairs.pairs().forEach(pair -> compare(pair.before(), pair.after(), pair.score()));
    Set<String> seen = new LinkedHashSet<>();
    for (Way way : pairs.removed()) {
      List<Line> others = counterparts(way, true);
      if (isNew(way, others) && seen.add(way.key())) {
        rows.add(
            new Change(
                ChangeKind.ROUTE,
                ChangeType.REMOVED,
                way.key(),
                side(before, way, null),
                rows.notAfter(indicator(before, way)),
                indicator(before, way),
                way.route().confidence()));
      }
    }
    for (Way way : pairs.added()) {
      List<Line> others = counterparts(way, false);
      if (isNew(way, others) && seen.add(way.key())) {
        rows.add(
            new Change(
                ChangeKind.ROUTE,
                ChangeType.ADDED,
                way.key(),
                rows.notBefore(indicator(after, way)),
                side(after, way, null),
                indicator(after, way),
                way.route().confidence()));
      }
    }
  }

  private List<Line> counterparts(Way way, boolean old) {
    return way.lines().stream()
        .map(line -> old ? lines.toNew(line.id()) : lines.toOld(line.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether no counterpart of its sentences has the words of all its places. */
  private boolean isNew(Way way, List<Line> others) {
    return others.stream()
        .noneMatch(line -> way.stops().values().stream().allMatch(name -> names(line, name)));
  }

  private boolean names(Line line, String name) {
    return line.says(wording.normal(name)) || line.holds(wording.content(name));
  }

  private void compare(Way old, Way now, double score) {
    boolean sameWords =
        old.lines().stream()
            .anyMatch(a -> now.lines().stream().anyMatch(b -> a.normal().equals(b.normal())));
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    if (!sameWords) {
      part(was, "stops", missing(said(old), now.stops(), now.lines()));
      part(is, "stops", missing(said(now), old.stops(), old.lines()));
    }
    Set<String> oldCargo = missing(old.cargo(), now.cargo(), now.lines());
    Set<String> newCargo = missing(now.cargo(), old.cargo(), old.lines());
    // Where the sentence is the same, its cargo comes from elsewhere: only what is new counts.
    boolean elsewhere = newCargo.stream().noneMatch(name -> before.says(wording.normal(name)));
    if (!oldCargo.isEmpty() && !newCargo.isEmpty() && (!sameWords || elsewhere)) {
      part(was, "cargo", oldCargo);
      part(is, "cargo", newCargo);
    }
    Set<String> oldMode = ids(old.route().mode());
    Set<String> newMode = ids(now.route().mode());
    if (!sameWords && !oldMode.isEmpty() && !newMode.isEmpty() && !oldMode.equals(newMode)) {
      part(was, "mode", oldMode);
      part(is, "mode", newMode);
    }
    double confidence = score * Math.min(old.route().confidence(), now.route().confidence());
    if (!was.isEmpty() || !is.isEmpty()) {
      add(ChangeKind.ROUTE, old, now, String.join("; ", was), String.join("; ", is), confidence);
    }
    if (!sameWords && old.route().status() != now.route().status()) {
      String since = now.route().since() == null ? "" : " since " + now.route().since();
      add(
          ChangeKind.STATUS,
          old,
          now,
          old.route().status().id(),
          now.route().status().id() + since,
          confidence);
    }
  }

  private void add(ChangeKind kind, Way old, Way now, String was, String is, double confidence) {
    boolean wholly = kind == ChangeKind.STATUS;
    old.lines().forEach(line -> rows.explain(line, wholly));
    now.lines().forEach(line -> rows.explain(line, wholly));
    rows.add(
        new Change(
            kind,
            ChangeType.CHANGED,
            old.key(),
            side(before, old, was.isEmpty() ? null : was),
            side(after, now, is.isEmpty() ? null : is),
            indicator(after, now),
            Math.min(1, confidence)));
  }

  /** Stops without the report's own country where no word says it. */
  private static Map<String, String> said(Way way) {
    Map<String, String> out = new LinkedHashMap<>(way.stops());
    out.keySet().retainAll(way.said());
    return out;
  }

  private static void part(List<String> parts, String what, Set<String> values) {
    if (!values.isEmpty()) {
      parts.add(what + " " + String.join(", ", values));
    }
  }

  private static Set<String> ids(List<? extends Coded> values) {
    Set<String> out = new TreeSet<>();
    values.forEach(value -> out.add(value.id()));
    return out;
  }

  /** Names of what one route has and the other, with its sentences, has not. */
  private Set<String> missing(Map<String, String> own, Map<String, String> other, List<Line> text) {
    Set<String> out = new LinkedHashSet<>();
    own.forEach(
        (id, name) -> {
          if (!other.containsKey(id) && text.stream().noneMatch(line -> names(line, name))) {
            out.add(name);
          }
        });
    return out;
  }

  private static Change.Side side(Reading reading, Way way, String value) {
    var evidence = way.route().evidence().get(0);
    String quote =
        reading.edition().text() == null ? null : reading.edition().text().read(evidence.spans());
    return new Change.Side(way.route().id(), way.name(), value, evidence.passage(), quote);
  }

  private static String indicator(Reading reading, Way way) {
    return reading.indicator(way.route().evidence().get(0).passage());
  }
}
