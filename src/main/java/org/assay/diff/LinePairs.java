package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which sentence of the newer text says what a sentence of the older one said: those of one
 * indicator first, by the words that they share, rare words counting more.
 */
final class LinePairs {

  private static final double SAME_INDICATOR = 0.22;
  private static final double SAME_SUBJECT = 0.12;
  private static final double OTHER_INDICATOR = 0.5;
  private static final double BONUS = 0.15;

  private final Map<String, Line> toNew = new LinkedHashMap<>();
  private final Map<String, Line> toOld = new LinkedHashMap<>();
  private final Map<String, Double> scores = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  LinePairs(Reading before, Reading after) {
    weigh(before, after);
    Assignment<Line, Line> assignment = new Assignment<>();
    List<Line> others = after.lines();
    Map<String, List<Integer>> byWord = new HashMap<>();
    double[] total = new double[others.size()];
    for (Line line : others) {
      total[line.index()] = weight(line);
      for (String word : line.content()) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(line.index());
      }
    }
    for (Line line : before.lines()) {
      double[] shared = new double[others.size()];
      for (String word : line.content()) {
        double weight = weights.get(word);
        for (int other : byWord.getOrDefault(word, List.of())) {
          shared[other] += weight;
        }
      }
      double own = weight(line);
      for (Line other : others) {
        double dice = 2 * shared[other.index()] / (own + total[other.index()]);
        if (!(dice >= SAME_SUBJECT)) {
          continue;
        }
        boolean same = Objects.equals(line.indicator(), other.indicator());
        double enough =
            !same ? OTHER_INDICATOR : startAlike(line, other) ? SAME_SUBJECT : SAME_INDICATOR;
        if (dice >= enough) {
          double score = line.normal().equals(other.normal()) ? 2 : dice;
          assignment.add(line, line.index(), other, other.index(), score + (same ? BONUS : 0));
        }
      }
    }
    for (Assignment.Pair<Line, Line> pair : assignment.best()) {
      toNew.put(pair.before().id(), pair.after());
      toOld.put(pair.after().id(), pair.before());
      scores.put(pair.before().id(), Math.min(1, pair.score()));
    }
  }

  /** Whether the first words with content are the same: what both sentences speak of. */
  private static boolean startAlike(Line line, Line other) {
    return !line.content().isEmpty()
        && !other.content().isEmpty()
        && line.content().iterator().next().equals(other.content().iterator().next());
  }

  private void weigh(Reading before, Reading after) {
    Map<String, Integer> counts = new HashMap<>();
    List<Line> all = new ArrayList<>(before.lines());
    all.addAll(after.lines());
    all.forEach(line -> line.content().forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.forEach((word, n) -> weights.put(word, Math.log(1 + all.size() / (double) n)));
  }

  private double weight(Line line) {
    return line.content().stream().mapToDouble(weights::get).sum();
  }

  /** The sentence of the newer text for one of the older, or null. */
  Line toNew(String sentence) {
    return toNew.get(sentence);
  }

  /** The sentence of the older text for one of the newer, or null. */
  Line toOld(String sentence) {
    return toOld.get(sentence);
  }

  /** How alike a sentence of the older text and its counterpart are, 0 to 1. */
  double score(String sentence) {
    return scores.getOrDefault(sentence, 0.0);
  }

  /** Whether two sentences are counterparts. */
  boolean paired(String before, String after) {
    Line line = toNew.get(before);
    return line != null && line.id().equals(after);
  }

  /** How much of the words of a sentence a set of words holds, 0 to 1, rare words counting more. */
  double covered(Line line, Set<String> words) {
    double total = weight(line);
    double held = line.content().stream().filter(words::contains).mapToDouble(weights::get).sum();
    return total == 0 ? 1 : held / total;
  }
}
