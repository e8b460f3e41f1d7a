package org.assay.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a correction changed, for people. */
final class Difference {

  private Difference() {}

  /**
   * {@code 3 mentions, 1 route}: what is there before or after alone, a changed thing once; empty
   * where all is as it was.
   */
  static String between(Findings before, Findings after) {
    List<String> parts = new ArrayList<>();
    add(parts, count(before.mentions(), after.mentions()), "mention", "mentions");
    add(parts, count(before.entities().values(), after.entities().values()), "entity", "entities");
    add(parts, count(before.routes(), after.routes()), "route", "routes");
    return String.join(", ", parts);
  }

  private static int count(Collection<?> before, Collection<?> after) {
    Set<Object> gone = new HashSet<>(before);
    gone.removeAll(new HashSet<>(after));
    Set<Object> come = new HashSet<>(after);
    come.removeAll(new HashSet<>(before));
    return Math.max(gone.size(), come.size());
  }

  private static void add(List<String> parts, int number, String one, String many) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }
}
