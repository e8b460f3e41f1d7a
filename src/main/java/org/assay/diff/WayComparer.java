package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Coded;

/**
 * Routes of both texts whose stops, cargo, mode, status or date differ. A stop that the counterpart
 * of a route's sentence names is not missing there, extracted or not; and sentences of the same
 * words say the same.
 */
final class WayComparer {

  private final Reading before;
  private final Reading after;
  private final WayPairs pairs;
  private final LinePairs lines;
  private final Wording wording;
  private final Swaps swaps;
  private final Rows rows;

  WayComparer(
      Reading before, Reading after, WayPairs pairs, LinePairs lines, Wording wording, Rows rows) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.lines = lines;
    this.wording = wording;
    this.swaps = new Swaps(before, after, wording);
    this.rows = rows;
  }

  void compare() {
    Map<String, Way> carriers = carriers();
    for (Assignment.Pair<Way, Way> pair : pairs.pairs()) {
      compare(pair.before(), pair.after(), pair.score(), carriers);
    }
  }

  /**
   * Of each sentence, by id, the last of its routes, where none of them tells changed stops by
   * itself.
   */
  private Map<String, Way> carriers() {
    Map<String, Way> out = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Assignment.Pair<Way, Way> pair : pairs.pairs()) {
      Way old = pair.before();
      Way now = pair.after();
      boolean tells =
          !missing(said(old), now.stops(), now.lines()).isEmpty()
              || !missing(said(now), old.stops(), old.lines()).isEmpty();
      for (Line line : old.lines()) {
        if (tells) {
          told.add(line.id());
        }
        out.put(line.id(), old);
      }
    }
    out.keySet().removeAll(told);
    return out;
  }

  private void compare(Way old, Way now, double score, Map<String, Way> carriers) {
    boolean sameWords =
        old.lines().stream()
            .anyMatch(a -> now.lines().stream().anyMatch(b -> a.normal().equals(b.normal())));
    List<String> was = new ArrayList<>();
    List<String> is = new ArrayList<>();
    if (!sameWords) {
      part(was, "stops", missing(said(old), now.stops(), now.lines()));
      part(is, "stops", missing(said(now), old.stops(), old.lines()));
      swapped(old, now, carriers)
          .ifPresent(
              swap -> {
                part(was, "stops", swap.before());
                part(is, "stops", swap.after());
              });
    }
    Set<String> oldCargo = missing(old.cargo(), now.cargo(), now.lines());
    Set<String> newCargo = missing(now.cargo(), old.cargo(), old.lines());
    // Cargo that its sentence does not name comes from elsewhere: only what is new counts.
    boolean elsewhere = newCargo.stream().noneMatch(name -> before.says(wording.normal(name)));
    boolean said = says(old, oldCargo) && says(now, newCargo);
    if (!oldCargo.isEmpty() && !newCargo.isEmpty() && (elsewhere || (said && !sameWords))) {
      part(was, "cargo", oldCargo);
      part(is, "cargo", newCargo);
    }
    Set<String> oldMode = ids(old.route().mode());
    Set<String> newMode = ids(now.route().mode());
    if (!sameWords && !oldMode.isEmpty() && !newMode.isEmpty() && !oldMode.equals(newMode)) {
      part(was, "mode", oldMode);
      part(is, "mode", newMode);
    }
    if (!sameWords && old.route().status() == now.route().status()) {
      since(was, old, now);
      since(is, now, old);
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

  private boolean says(Way way, Set<String> names) {
    return way.lines().isEmpty()
        || names.stream().allMatch(n -> way.lines().stream().anyMatch(l -> wording.names(l, n)));
  }

  /** The places of its sentence that stand where others stood, which no route tells. */
  private Optional<Swaps.Swap> swapped(Way old, Way now, Map<String, Way> carriers) {
    return old.lines().stream()
        .filter(line -> old.equals(carriers.get(line.id())))
        .flatMap(
            line ->
                now.lines().stream()
                    .filter(other -> lines.paired(line.id(), other.id()))
                    .flatMap(other -> swaps.of(line, other).stream()))
        .findFirst();
  }

  /** Since when it is so, where the other's sentences do not say the same. */
  private void since(List<String> parts, Way own, Way other) {
    String since = own.route().since();
    if (since != null
        && !since.equals(other.route().since())
        && other.lines().stream().noneMatch(line -> line.says(wording.normal(since)))) {
      parts.add("since " + since);
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
            Way.side(before, old, was.isEmpty() ? null : was),
            Way.side(after, now, is.isEmpty() ? null : is),
            Way.indicator(after, now),
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
          if (!other.containsKey(id)
              && text.stream().noneMatch(line -> wording.names(line, name))) {
            out.add(name);
          }
        });
    return out;
  }
}
