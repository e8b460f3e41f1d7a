package org.assay.diff;

import java.util.LinkedHashSet;
import java.util.Set;
import org.assay.knowledge.DiffCues;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;

/**
 * Stops that changed in sentences of which neither text gave a route: {@code flights to Istanbul},
 * {@code flights to Casablanca}.
 */
final class StopsAlone {

  private static final double CONFIDENCE = 0.5;

  private final Reading before;
  private final Reading after;
  private final Wording wording;
  private final Set<String> leading;
  private final Swaps swaps;

  StopsAlone(Reading before, Reading after, Wording wording, DiffCues cues) {
    this.before = before;
    this.after = after;
    this.wording = wording;
    this.leading = cues.leading();
    this.swaps = new Swaps(before, after, wording);
  }

  void compare(LinePairs lines, Rows rows) {
    Set<String> routed = routed(before);
    Set<String> routedNow = routed(after);
    for (Line old : before.lines()) {
      Line now = lines.toNew(old.id());
      if (now != null && !routed.contains(old.id()) && !routedNow.contains(now.id())) {
        swaps
            .of(old, now)
            .filter(swap -> led(old, swap.before()) && led(now, swap.after()))
            .ifPresent(
                swap -> {
                  rows.add(change(old, now, swap));
                  rows.explain(old, false);
                  rows.explain(now, false);
                });
      }
    }
  }

  private Change change(Line old, Line now, Swaps.Swap swap) {
    return new Change(
        ChangeKind.ROUTE,
        ChangeType.CHANGED,
        "?:" + wording.normal(name(before, old)),
        side(before, old, swap.before()),
        side(after, now, swap.after()),
        now.indicator(),
        CONFIDENCE);
  }

  private static Change.Side side(Reading reading, Line line, Set<String> stops) {
    String value = "stops " + String.join(", ", stops);
    return new Change.Side(line.id(), name(reading, line), value, line.passage(), line.text());
  }

  private static String name(Reading reading, Line line) {
    return "?: " + String.join(" > ", new LinkedHashSet<>(reading.places(line.id())));
  }

  /** Whether a word of direction stands before one of the places. */
  private boolean led(Line line, Set<String> places) {
    String text = " " + line.normal() + " ";
    return places.stream()
        .map(wording::normal)
        .anyMatch(
            place -> leading.stream().anyMatch(w -> text.contains(" " + w + " " + place + " ")));
  }

  private static Set<String> routed(Reading reading) {
    Set<String> out = new LinkedHashSet<>();
    reading
        .extraction()
        .routes()
        .forEach(route -> route.evidence().forEach(e -> out.add(e.sentence())));
    return out;
  }
}
