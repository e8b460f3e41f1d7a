package org.assay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of things of two lists, each used once, the most alike first. */
final class Assignment<A, B> {

  /**
   * A pair.
   *
   * @param score how alike the two are
   */
  record Pair<A, B>(A before, B after, double score) {}

  private record Candidate<A, B>(Pair<A, B> pair, int before, int after) {}

  private final List<Candidate<A, B>> candidates = new ArrayList<>();

  /** Adds a possible pair, with the places of both in their lists, which decide between equals. */
  void add(A before, int beforeIndex, B after, int afterIndex, double score) {
    candidates.add(new Candidate<>(new Pair<>(before, after, score), beforeIndex, afterIndex));
  }

  /** The pairs, in the order of the older list. */
  List<Pair<A, B>> best() {
    candidates.sort(
        Comparator.comparingDouble((Candidate<A, B> c) -> -c.pair.score())
            .thenComparingInt(c -> Math.abs(c.before - c.after))
            .thenComparingInt(c -> c.before)
            .thenComparingInt(c -> c.after));
    Set<Integer> before = new HashSet<>();
    Set<Integer> after = new HashSet<>();
    List<Candidate<A, B>> chosen = new ArrayList<>();
    for (Candidate<A, B> candidate : candidates) {
      if (!before.contains(candidate.before) && !after.contains(candidate.after)) {
        before.add(candidate.before);
        after.add(candidate.after);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.before));
    return chosen.stream().map(Candidate::pair).toList();
  }
}
