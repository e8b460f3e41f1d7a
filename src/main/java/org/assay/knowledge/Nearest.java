package org.assay.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.text.Folding;

/** What somebody may have meant by a name that does not exist. */
public final class Nearest {

  /** Share of common letter pairs from which two names are alike. */
  private static final double ALIKE = 0.5;

  private record Scored(String name, double score) {}

  private Nearest() {}

  /** The candidates most like a name, the likest first; empty where none is like it. */
  public static List<String> of(String wanted, Collection<String> candidates, int most) {
    Set<String> pairs = pairs(wanted);
    return candidates.stream()
        .distinct()
        .map(name -> new Scored(name, alike(pairs, pairs(name))))
        .filter(scored -> scored.score >= ALIKE)
        .sorted(
            Comparator.comparingDouble((Scored scored) -> -scored.score)
                .thenComparing(Scored::name))
        .limit(most)
        .map(Scored::name)
        .toList();
  }

  /** Dice's coefficient. */
  private static double alike(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return 2.0 * common / Math.max(1, a.size() + b.size());
  }

  private static Set<String> pairs(String name) {
    String key = " " + Folding.key(name) + " ";
    Set<String> out = new HashSet<>();
    for (int i = 0; i + 2 <= key.length(); i++) {
      out.add(key.substring(i, i + 2));
    }
    return out;
  }
}
