package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which route of the newer text is which of the older one: the best assignment over cargo, stops
 * and sentences that are counterparts, so that one changed stop is a change and no removal plus an
 * addition.
 */
final class WayPairs {

  private static final double ENOUGH = 0.42;
  private static final double CARGO = 0.3;
  private static final double STOPS = 0.45;
  private static final double PLACE = 0.25;
  private static final double UNKNOWN_CARGO = 0.4;
  private static final double NAMED = 0.5;

  private final LinePairs lines;
  private final Wording wording;
  private final List<Assignment.Pair<Way, Way>> pairs;
  private final List<Way> removed;
  private final List<Way> added;

  WayPairs(List<Way> before, List<Way> after, LinePairs lines, Wording wording) {
    this.lines = lines;
    this.wording = wording;
    Assignment<Way, Way> assignment = new Assignment<>();
    for (Way old : before) {
      for (Way now : after) {
        double score = likeness(old, now);
        if (score >= ENOUGH) {
          assignment.add(old, old.index(), now, now.index(), score);
        }
      }
    }
    pairs = assignment.best();
    removed = new ArrayList<>(before);
    added = new ArrayList<>(after);
    pairs.forEach(
        pair -> {
          removed.remove(pair.before());
          added.remove(pair.after());
        });
  }

  private double likeness(Way old, Way now) {
    double cargo =
        old.cargo().isEmpty() && now.cargo().isEmpty()
            ? 1
            : old.cargo().isEmpty() || now.cargo().isEmpty()
                ? UNKNOWN_CARGO
                : dice(old.cargo(), now.cargo());
    boolean place = counterparts(old, now);
    double stops = dice(old.stops(), now.stops()) + (place ? named(old, now) : 0);
    boolean anything = stops > 0 || (place && cargo > 0);
    double words = place ? PLACE : apart(old, now) ? -PLACE : 0;
    return anything ? CARGO * cargo + STOPS * stops + words : 0;
  }

  private boolean counterparts(Way old, Way now) {
    for (Line line : old.lines()) {
      Line other = lines.toNew(line.id());
      if (other != null && now.lines().contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of the two is said by a sentence whose counterpart is another one. */
  private boolean apart(Way old, Way now) {
    return !old.lines().isEmpty()
        && !now.lines().isEmpty()
        && old.lines().stream().allMatch(line -> lines.toNew(line.id()) != null)
        && now.lines().stream().allMatch(line -> lines.toOld(line.id()) != null);
  }

  /** A place that only the words of the other route's sentences have counts half. */
  private double named(Way old, Way now) {
    long count = namedOnly(old, now) + namedOnly(now, old);
    int all = old.stops().size() + now.stops().size();
    return all == 0 ? 0 : NAMED * count / all;
  }

  private long namedOnly(Way way, Way other) {
    return way.stops().entrySet().stream()
        .filter(stop -> !other.stops().containsKey(stop.getKey()))
        .filter(s -> other.lines().stream().anyMatch(line -> wording.names(line, s.getValue())))
        .count();
  }

  private static double dice(Map<String, String> a, Map<String, String> b) {
    int shared = 0;
    for (String id : a.keySet()) {
      shared += b.containsKey(id) ? 1 : 0;
    }
    int all = a.size() + b.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  /** Routes of both texts, in the order of the older. */
  List<Assignment.Pair<Way, Way>> pairs() {
    return pairs;
  }

  /** Routes of the older text alone. */
  List<Way> removed() {
    return removed;
  }

  /** Routes of the newer text alone. */
  List<Way> added() {
    return added;
  }
}
