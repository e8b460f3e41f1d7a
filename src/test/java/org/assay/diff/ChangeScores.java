package org.assay.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.model.Change;

/**
 * Found changes against written ones: recall and precision by kind and change, and how many of the
 * written ones a comparison can find at all.
 */
final class ChangeScores {

  private static final class Count {
    int truth;
    int found;
    int hit;

    /** Found changes that are right; of another kind than the hits where kinds are pooled. */
    int right;

    /** Written changes that a comparison of what was extracted can find, and hits among these. */
    int reach;

    int hitInReach;

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-20s %5d %5d %5d   %.2f  %.2f  %5d  %.2f  %.2f%n",
          name,
          truth,
          found,
          hit,
          share(hit, truth),
          share(right, found),
          reach,
          share(reach, truth),
          share(hitInReach, reach));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 1 : part / (double) whole;
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> extras = new ArrayList<>();
  private final boolean pooled;

  ChangeScores(boolean pooled) {
    this.pooled = pooled;
  }

  void add(List<TrueChange> truth, List<Change> found, ExtractionBound bound) {
    Assignment<TrueChange, Change> assignment = new Assignment<>();
    for (int i = 0; i < truth.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double score = ChangeMatcher.match(truth.get(i), found.get(j), pooled);
        if (score > 0) {
          assignment.add(truth.get(i), i, found.get(j), j, score);
        }
      }
    }
    Set<TrueChange> hits = new HashSet<>();
    Set<Change> right = new HashSet<>();
    for (Assignment.Pair<TrueChange, Change> pair : assignment.best()) {
      hits.add(pair.before());
      right.add(pair.after());
    }
    for (TrueChange change : truth) {
      boolean inReach = bound.reaches(change);
      for (String group : groups(change.kind(), change.change())) {
        Count count = counts.computeIfAbsent(group, k -> new Count());
        count.truth++;
        count.hit += hits.contains(change) ? 1 : 0;
        count.reach += inReach ? 1 : 0;
        count.hitInReach += inReach && hits.contains(change) ? 1 : 0;
      }
      if (!hits.contains(change)) {
        misses.add((inReach ? "MISS  " : "BOUND ") + change);
      }
    }
    for (Change change : found) {
      for (String group : groups(change.kind().id(), change.type().id())) {
        Count count = counts.computeIfAbsent(group, k -> new Count());
        count.found++;
        count.right += right.contains(change) ? 1 : 0;
      }
      if (!right.contains(change)) {
        extras.add(
            "EXTRA "
                + change.kind().id()
                + " "
                + change.type().id()
                + " ["
                + change.before().name()
                + " | "
                + change.after().name()
                + "] "
                + change.before().value()
                + " -> "
                + change.after().value()
                + "  ("
                + change.indicator()
                + ")");
      }
    }
  }

  /** Entities that gained or lost an indicator apart: only one of the lists names them. */
  private static List<String> groups(String kind, String change) {
    boolean statement = kind.equals("status") || kind.equals("passage");
    boolean entity = Set.of("actor", "location", "commodity", "people").contains(kind);
    String group =
        statement ? "2 statements" : entity && change.equals("changed") ? "3 moved" : "1 facts";
    return List.of(kind + " " + change, "_ " + kind, "~ " + group, "~ 4 all");
  }

  double recall(String group) {
    Count count = counts.get(group);
    return count.hit / (double) count.truth;
  }

  /** Of the changes that an {@link ExtractionBound} reaches. */
  double recallInReach(String group) {
    Count count = counts.get(group);
    return count.hitInReach / (double) count.reach;
  }

  double precision(String group) {
    Count count = counts.get(group);
    return count.right / (double) count.found;
  }

  List<String> errors() {
    List<String> out = new ArrayList<>(misses);
    out.addAll(extras);
    return out;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%-20s %5s %5s %5s   R     P     %5s  bound R within%n",
            "",
            "true",
            "found",
            "hit",
            "reach"));
    counts.forEach((name, count) -> out.append(count.line(name)));
    return out.toString();
  }
}
