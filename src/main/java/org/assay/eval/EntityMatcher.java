package org.assay.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs predicted with gold entities of the same type, one to one: those that share the most names,
 * counted by gold mentions, first; ties by the order of their keys.
 */
final class EntityMatcher {

  private record Pair(int weight, String predicted, String gold) {}

  private record Form(String entity, String form) {}

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt((Pair pair) -> -pair.weight())
          .thenComparing(Pair::predicted, BY_CODE_POINT)
          .thenComparing(Pair::gold, BY_CODE_POINT);

  private EntityMatcher() {}

  /** Gold keys by predicted keys. */
  static Map<String, String> match(Scored gold, Scored predicted) {
    Map<Form, Integer> weights = new HashMap<>();
    for (Scored.Item item : gold.mentions()) {
      weights.merge(new Form(item.entity(), Normaliser.name(item.text())), 1, Integer::sum);
    }
    List<Pair> pairs = new ArrayList<>();
    predicted
        .entities()
        .forEach(
            (p, names) ->
                gold.entities()
                    .forEach((g, wanted) -> addPair(pairs, weights, p, names, g, wanted)));
    pairs.sort(BEST_FIRST);
    Map<String, String> out = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!out.containsKey(pair.predicted()) && used.add(pair.gold())) {
        out.put(pair.predicted(), pair.gold());
      }
    }
    return out;
  }

  private static void addPair(
      List<Pair> pairs,
      Map<Form, Integer> weights,
      String predicted,
      Scored.Names names,
      String gold,
      Scored.Names wanted) {
    if (names.type() != wanted.type()) {
      return;
    }
    int weight = 0;
    boolean shared = false;
    for (String form : wanted.forms()) {
      if (names.forms().contains(form)) {
        shared = true;
        weight += weights.getOrDefault(new Form(gold, form), 0);
      }
    }
    if (shared) {
      pairs.add(new Pair(weight, predicted, gold));
    }
  }
}
