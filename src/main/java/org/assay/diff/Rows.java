package org.assay.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Mention;

/** The changes found so far, and how absence is worded. */
final class Rows {

  private final List<Change> changes = new ArrayList<>();
  private final IdentityHashMap<Line, Boolean> explained = new IdentityHashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> renamed = new HashSet<>();
  private final Reading before;
  private final Reading after;

  Rows(Reading before, Reading after) {
    this.before = before;
    this.after = after;
  }

  void add(Change change) {
    changes.add(change);
    if (change.type() != ChangeType.CHANGED) {
      quotes(change).forEach(told::add);
    }
    if (change.type() == ChangeType.RENAMED) {
      quotes(change).forEach(renamed::add);
    }
  }

  /** Whether a thing that a sentence names is told to be new there or gone from there. */
  boolean isTold(Line line) {
    return told.contains(line.text());
  }

  /** Whether a change of a route under an indicator names a place or what is moved. */
  boolean isOnRoute(String name, String indicator) {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.ROUTE && indicator.equals(change.indicator()))
        .flatMap(change -> Stream.of(change.before().name(), change.after().name()))
        .anyMatch(way -> way != null && way.contains(name));
  }

  /** Whether a change of a route that quotes a sentence names some places. */
  boolean isRoute(Line line, List<String> places) {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.ROUTE)
        .flatMap(change -> Stream.of(change.before(), change.after()))
        .filter(side -> side.name() != null && line.text().equals(side.quote()))
        .anyMatch(side -> places.stream().allMatch(side.name()::contains));
  }

  private static List<String> quotes(Change change) {
    return Stream.of(change.before().quote(), change.after().quote())
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Notes that a change says what is to be said of a sentence.
   *
   * @param wholly whether of its trend as well
   */
  void explain(Line line, boolean wholly) {
    explained.merge(line, wholly, Boolean::logicalOr);
  }

  /** Whether a change has said what is to be said of a sentence, its trend aside. */
  boolean isExplained(Line line) {
    return explained.containsKey(line) || renamed.contains(line.text());
  }

  /** Whether a change has said all that is to be said of a sentence. */
  boolean isWhollyExplained(Line line) {
    return explained.getOrDefault(line, false);
  }

  /** Names and values of the changes so far, on both sides. */
  Set<String> said() {
    Set<String> out = new HashSet<>();
    for (Change change : changes) {
      for (Change.Side side : List.of(change.before(), change.after())) {
        if (side.name() != null && change.type() != ChangeType.CHANGED) {
          out.add(side.name());
        }
        if (side.value() != null && change.kind() == ChangeKind.ROUTE) {
          out.add(side.value());
        }
      }
    }
    return out;
  }

  List<Change> all() {
    return changes;
  }

  /** The thing in one edition, quoted at a mention. */
  static Change.Side side(Reading reading, Item item, Mention mention, String value) {
    return new Change.Side(
        item.entity().id(), item.name(), value, mention.passage(), reading.quote(mention));
  }

  /** What can be said of a thing that the older text does not have. */
  Change.Side notBefore(String indicator) {
    return absent(before, indicator);
  }

  /** What can be said of a thing that the newer text does not have. */
  Change.Side notAfter(String indicator) {
    return absent(after, indicator);
  }

  private static Change.Side absent(Reading reading, String indicator) {
    return Change.Side.absent(absence(reading, reading.assesses(indicator)));
  }

  /** {@code not mentioned in 2025}: never that a thing is gone. */
  static String absence(Reading reading, boolean assessed) {
    return (assessed ? "not mentioned in " : "not assessed in ") + reading.edition().label();
  }
}
