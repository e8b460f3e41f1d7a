package org.assay.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.knowledge.DiffCues;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Coded;

/**
 * Routes of both texts whose stops, cargo, mode, means, status or date differ. A stop that the
 * counterpart of a route's sentence names is not missing there, extracted or not; and sentences of
 * the same words say the same.
 */
final class WayComparer {

  private final Reading before;
  private final Reading after;
  private final WayPairs pairs;
  private final LinePairs lines;
  private final Wording wording;
  private final Swaps swaps;
  private final Means means;
  private final Rows rows;

  WayComparer(
      Reading before,
      Reading after,
      WayPairs pairs,
      LinePairs lines,
      Wording wording,
      DiffCues cues,
      Rows rows) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.lines = lines;
    this.wording = wording;
    this.swaps = new Swaps(before, after, wording);
    this.means = new Means(cues.means(), wording);
    this.rows = rows;
  }

  void compare() {
    Map<String, Way> carriers = Carriers.of(pairs, wording);
    for (Assignment.Pair<Way, Way> pair : pairs.pairs()) {
      compare(pair.before(), pair.after(), pair.score(), carriers);
    }
  }

  private void compare(Way old, Way now, double score, Map<String, Way> carriers) {
    boolean sameWords =
        old.lines().stream()
            .anyMatch(a -> now.lines().stream().anyMatch(b -> a.normal().equals(b.normal())));
    WayParts parts = new WayParts();
    if (!sameWords) {
      parts.add(
          "stops",
          Way.missing(old.saidStops(), now.stops(), now.lines(), wording),
          Way.missing(now.saidStops(), old.stops(), old.lines(), wording));
      swapped(old, now, carriers)
          .ifPresent(swap -> parts.add("stops", swap.before(), swap.after()));
    }
    cargo(parts, old, now, sameWords);
    if (!sameWords) {
      Set<String> oldMode = ids(old.route().mode());
      Set<String> newMode = ids(now.route().mode());
      if (!oldMode.isEmpty() && !newMode.isEmpty() && !oldMode.equals(newMode)) {
        parts.add("mode", oldMode, newMode);
      }
      means(old, now).ifPresent(m -> parts.add("means", List.of(m.before()), List.of(m.after())));
      if (old.route().status() == now.route().status()) {
        parts.add("since", since(old, now), since(now, old));
      }
    }
    double confidence = score * Math.min(old.route().confidence(), now.route().confidence());
    if (!parts.isEmpty()) {
      add(ChangeKind.ROUTE, old, now, parts.before(), parts.after(), confidence);
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

  /** Cargo that its sentence does not name comes from elsewhere: only what is new counts. */
  private void cargo(WayParts parts, Way old, Way now, boolean sameWords) {
    Set<String> was = Way.missing(old.cargo(), now.cargo(), now.lines(), wording);
    Set<String> is = Way.missing(now.cargo(), old.cargo(), old.lines(), wording);
    boolean elsewhere = is.stream().noneMatch(name -> before.says(wording.normal(name)));
    boolean said = says(old, was) && says(now, is);
    if (!was.isEmpty() && !is.isEmpty() && (elsewhere || (said && !sameWords))) {
      parts.add("cargo", was, is);
    }
  }

  private boolean says(Way way, Set<String> names) {
    return way.lines().isEmpty()
        || names.stream().allMatch(n -> way.lines().stream().anyMatch(l -> wording.names(l, n)));
  }

  /** The places of its sentence that stand where others stood, which no route tells. */
  private Optional<Swaps.Swap> swapped(Way old, Way now, Map<String, Way> carriers) {
    return old.lines().stream()
        .filter(line -> old.equals(carriers.get(line.id())))
        .flatMap(line -> counterparts(line, now).flatMap(other -> swaps.of(line, other).stream()))
        .findFirst();
  }

  /** What other goods are moved in is not compared. */
  private Optional<Means.Swap> means(Way old, Way now) {
    boolean others = Collections.disjoint(old.cargo().keySet(), now.cargo().keySet());
    return (others ? List.<Line>of() : old.lines())
        .stream()
            .flatMap(
                line -> counterparts(line, now).flatMap(other -> means.of(line, other).stream()))
            .findFirst();
  }

  private Stream<Line> counterparts(Line line, Way now) {
    return now.lines().stream().filter(other -> lines.paired(line.id(), other.id()));
  }

  /** Since when it is so, where the other's sentences do not say the same. */
  private List<String> since(Way own, Way other) {
    String since = own.route().since();
    boolean news =
        since != null
            && !since.equals(other.route().since())
            && other.lines().stream().noneMatch(line -> line.says(wording.normal(since)));
    return news ? List.of(since) : List.of();
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
            side(before, old, now, was),
            side(after, now, old, is),
            Way.indicator(after, now),
            Math.min(1, confidence)));
  }

  private Change.Side side(Reading reading, Way way, Way other, String value) {
    String name = WayName.of(way, other, wording);
    return Way.side(reading, way, name, value.isEmpty() ? null : value);
  }

  private static Set<String> ids(List<? extends Coded> values) {
    Set<String> out = new TreeSet<>();
    values.forEach(value -> out.add(value.id()));
    return out;
  }
}
