package org.assay.diff;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.DiffCues;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;

/**
 * Routes that only one of the editions has: new, not mentioned any more, said to have ended, or,
 * where the counterpart of their sentence has other places in their stead, changed.
 */
final class WaysAlone {

  private static final double READ_FROM_WORDS = 0.8;

  private final Reading before;
  private final Reading after;
  private final WayPairs pairs;
  private final LinePairs lines;
  private final Wording wording;
  private final DiffCues cues;
  private final Swaps swaps;
  private final Rows rows;
  private final Set<String> seen = new LinkedHashSet<>();

  WaysAlone(
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
    this.cues = cues;
    this.swaps = new Swaps(before, after, wording);
    this.rows = rows;
  }

  void compare() {
    pairs.removed().forEach(this::removed);
    pairs.added().forEach(this::added);
  }

  private void removed(Way way) {
    for (Line line : way.lines()) {
      Line other = lines.toNew(line.id());
      if (other != null && (swapped(way, line, other, true) || ended(way, line, other))) {
        return;
      }
    }
    String indicator = Way.indicator(before, way);
    if (isNew(way, true) && !isPart(way, true) && seen.add(way.key())) {
      Change.Side side = Way.side(before, way, null);
      add(ChangeType.REMOVED, way, side, rows.notAfter(indicator), indicator, 1);
    }
  }

  /** A part of a route of the other text is no other route; it may have another status. */
  private boolean isPart(Way way, boolean old) {
    Optional<Way> whole =
        pairs.pairs().stream()
            .map(pair -> old ? pair.after() : pair.before())
            .filter(way::isPartOf)
            .findFirst();
    whole
        .filter(other -> other.route().status() != way.route().status())
        .ifPresent(other -> status(old ? way : other, old ? other : way));
    return whole.isPresent();
  }

  private void status(Way old, Way now) {
    old.lines().forEach(line -> rows.explain(line, true));
    now.lines().forEach(line -> rows.explain(line, true));
    rows.add(
        new Change(
            ChangeKind.STATUS,
            ChangeType.CHANGED,
            now.key(),
            Way.side(before, old, old.route().status().id()),
            Way.side(after, now, now.route().status().id()),
            Way.indicator(after, now),
            READ_FROM_WORDS * Math.min(old.route().confidence(), now.route().confidence())));
  }

  private void added(Way way) {
    for (Line line : way.lines()) {
      Line other = lines.toOld(line.id());
      if (other != null && swapped(way, line, other, false)) {
        return;
      }
    }
    String indicator = Way.indicator(after, way);
    if (isNew(way, false) && !isPart(way, false) && seen.add(way.key())) {
      Change.Side side = Way.side(after, way, null);
      add(ChangeType.ADDED, way, rows.notBefore(indicator), side, indicator, 1);
    }
  }

  /** Whether no counterpart of its sentences has the words of all its places. */
  private boolean isNew(Way way, boolean old) {
    return way.lines().stream()
        .map(line -> old ? lines.toNew(line.id()) : lines.toOld(line.id()))
        .noneMatch(line -> line != null && missing(way, line).isEmpty());
  }

  private Set<String> missing(Way way, Line line) {
    return way.stops().values().stream()
        .filter(name -> !wording.names(line, name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Tells a change where other places stand for all those that the counterpart does not have. */
  private boolean swapped(Way way, Line line, Line other, boolean old) {
    Optional<Swaps.Swap> found = old ? swaps.of(line, other) : swaps.of(other, line);
    Set<String> gone = missing(way, other);
    if (found.isEmpty() || gone.isEmpty()) {
      return false;
    }
    Set<String> own = old ? found.get().before() : found.get().after();
    Set<String> theirs = old ? found.get().after() : found.get().before();
    Set<String> known = own.stream().map(wording::normal).collect(Collectors.toSet());
    if (!gone.stream().map(wording::normal).allMatch(known::contains)) {
      return false;
    }
    String name = way.name();
    String first = gone.iterator().next();
    for (String place : gone) {
      String instead = place.equals(first) ? String.join(", ", theirs) : "";
      name = name.replace(place, instead);
    }
    Change.Side here = Way.side(old ? before : after, way, "stops " + String.join(", ", gone));
    Change.Side there =
        new Change.Side(
            other.id(), name, "stops " + String.join(", ", theirs), other.passage(), other.text());
    add(
        ChangeType.CHANGED,
        way,
        old ? here : there,
        old ? there : here,
        (old ? other : line).indicator(),
        READ_FROM_WORDS);
    rows.explain(line, false);
    rows.explain(other, false);
    return true;
  }

  /** Tells the end of a route whose places the newer sentence has behind a word of an end. */
  private boolean ended(Way way, Line line, Line other) {
    String behind =
        " " + new StatementPair(line, other, wording, cues).behind(DiffCues.Kind.END) + " ";
    boolean ended =
        way.stops().values().stream()
            .allMatch(name -> behind.contains(" " + wording.normal(name) + " "));
    if (ended && seen.add(way.key())) {
      Change.Side now = new Change.Side(other.id(), null, "ended", other.passage(), other.text());
      Change.Side then = Way.side(before, way, null);
      add(ChangeType.REMOVED, way, then, now, other.indicator(), READ_FROM_WORDS);
      rows.explain(line, true);
      rows.explain(other, true);
    }
    return ended;
  }

  private void add(
      ChangeType type, Way way, Change.Side was, Change.Side is, String indicator, double sure) {
    double confidence = sure * way.route().confidence();
    rows.add(new Change(ChangeKind.ROUTE, type, way.key(), was, is, indicator, confidence));
  }
}
