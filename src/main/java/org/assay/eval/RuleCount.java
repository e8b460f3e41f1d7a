package org.assay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a rule, lexicon row or model fired and was right.
 *
 * @param kind {@code mention} or {@code route}
 * @param foundBy what fired
 * @param hits rows that it made
 * @param correct of these, mentions strictly right, or routes with a triple that is right
 */
public record RuleCount(String kind, String foundBy, int hits, int correct) {

  private static final Comparator<RuleCount> WORST_FIRST =
      Comparator.comparing(RuleCount::kind)
          .thenComparing(rule -> rule.correct - rule.hits)
          .thenComparing(RuleCount::foundBy);

  /** Share of its rows that is right. */
  public double precision() {
    return hits > 0 ? (double) correct / hits : 0;
  }

  /** One row for each rule, mentions before routes, those with most wrong rows first. */
  static List<RuleCount> sum(List<RuleCount> parts) {
    Map<List<String>, RuleCount> sums = new LinkedHashMap<>();
    for (RuleCount part : parts) {
      sums.merge(
          List.of(part.kind, part.foundBy),
          part,
          (a, b) -> new RuleCount(a.kind, a.foundBy, a.hits + b.hits, a.correct + b.correct));
    }
    List<RuleCount> out = new ArrayList<>(sums.values());
    out.sort(WORST_FIRST);
    return out;
  }
}
