package org.assay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.RouteStatus;
import org.assay.model.TransportMode;

/** Compares routes: their triples over the report, and one to one by their best overlap. */
final class RouteScorer {

  private record Overlap(double share, int gold, int predicted) {}

  private static final Comparator<Overlap> BEST_FIRST =
      Comparator.comparingDouble((Overlap overlap) -> -overlap.share())
          .thenComparingInt(Overlap::gold)
          .thenComparingInt(Overlap::predicted);

  private final RouteTriples triples;
  private final Tally tally;

  RouteScorer(RouteTriples triples, Tally tally) {
    this.triples = triples;
    this.tally = tally;
  }

  void score(List<Scored.Movement> gold, List<Scored.Movement> predicted) {
    Set<Triple> wanted = RouteTriples.union(triples.gold());
    Set<Triple> found = RouteTriples.union(triples.predicted());
    addSets(Measures.ROUTE_TRIPLES, wanted, found);
    addSets(Measures.ROUTE_PLACES, withoutCargo(wanted), withoutCargo(found));
    Map<Integer, Integer> pairs = pairs();
    tally.addSets(Measures.ROUTES_FOUND, pairs.size(), predicted.size(), gold.size());
    pairs.forEach(
        (g, p) -> {
          scoreStatus(gold.get(g).status(), predicted.get(p).status());
          Set<TransportMode> modes = gold.get(g).modes();
          addSets(Measures.MODE, modes, predicted.get(p).modes());
        });
  }

  private void scoreStatus(RouteStatus wanted, RouteStatus found) {
    boolean same = wanted == found;
    boolean wantedSaid = wanted != RouteStatus.ACTIVE;
    boolean foundSaid = found != RouteStatus.ACTIVE;
    if (wantedSaid || foundSaid) {
      tally.add(
          Measures.STATUS, same ? 1 : 0, foundSaid && !same ? 1 : 0, wantedSaid && !same ? 1 : 0);
    }
  }

  /** Predicted index by gold index, the best overlap first. */
  private Map<Integer, Integer> pairs() {
    List<Overlap> overlaps = new ArrayList<>();
    for (int g = 0; g < triples.gold().size(); g++) {
      for (int p = 0; p < triples.predicted().size(); p++) {
        Set<Triple> a = triples.gold().get(g);
        Set<Triple> b = triples.predicted().get(p);
        int both = common(a, b);
        if (both > 0) {
          overlaps.add(new Overlap((double) both / (a.size() + b.size() - both), g, p));
        }
      }
    }
    overlaps.sort(BEST_FIRST);
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (!pairs.containsKey(overlap.gold()) && used.add(overlap.predicted())) {
        pairs.put(overlap.gold(), overlap.predicted());
      }
    }
    return pairs;
  }

  private <T> void addSets(String key, Set<T> wanted, Set<T> found) {
    tally.addSets(key, common(wanted, found), found.size(), wanted.size());
  }

  private static Set<Triple.RoleAndPlace> withoutCargo(Set<Triple> triples) {
    return triples.stream().map(Triple::withoutCargo).collect(Collectors.toSet());
  }

  private static int common(Set<?> a, Set<?> b) {
    return (int) a.stream().filter(b::contains).count();
  }
}
