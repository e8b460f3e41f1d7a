package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.LocationKind;

/** Places inside places: only the more specific one is of interest. */
final class NestedPlaces {

  private static final int REACH = 4;

  private final RouteWords words;

  NestedPlaces(RouteWords words) {
    this.words = words;
  }

  /**
   * A place and the places that it lies in or that lie in it: the more specific one is the member.
   *
   * @return index of the last unit
   */
  int read(Clause clause, int at, List<Integer> members) {
    int member = at;
    int last = at;
    while (true) {
      int inner = possessed(clause, last);
      if (inner > 0) {
        member = inner;
        last = inner;
        continue;
      }
      int outer = container(clause, last);
      outer = outer < 0 ? bracketed(clause, last) : outer;
      if (outer < 0) {
        break;
      }
      last = outer;
    }
    members.add(member);
    return last;
  }

  /** {@code the Mekong Bridge (Mukdahan)}: index of the bracket after where a site lies, or -1. */
  private static int bracketed(Clause clause, int at) {
    boolean site =
        clause.unit(at).is(Unit.Kind.PLACE)
            && clause.unit(at).mention().label() == LocationKind.SITE
            && clause.isWord(at + 1, "(")
            && clause.isWord(at + 3, ")");
    return site && clause.unit(at + 2).is(Unit.Kind.PLACE) ? at + 3 : -1;
  }

  /** Whether a possessive follows. */
  boolean owns(Clause clause, int at) {
    return clause.isWord(at + 1, "'s") || clause.isWord(at + 1, "’s");
  }

  /** {@code Mali's Kayes}: the second place, or -1. */
  int possessed(Clause clause, int at) {
    if (!owns(clause, at)) {
      return -1;
    }
    int i = at + 2;
    while (i < clause.size() && i < at + 2 + REACH) {
      if (clause.unit(i).is(Unit.Kind.PLACE)) {
        return i;
      }
      boolean direction = clause.unit(i).isModifier() || clause.unit(i).isNoun();
      if (!direction) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** {@code Gao in northern Mali}, {@code Gao region of Mali}: the second place, or -1. */
  private int container(Clause clause, int at) {
    int i = skipDesignators(clause, at + 1);
    if (apposed(clause, i)) {
      return i + 1;
    }
    if (clause.isWord(i, ",")) {
      i++;
    }
    if (clause.is(words, RouteWordClass.ARTICLE, i)) {
      i++;
    }
    if (clause.is(words, RouteWordClass.APART, i)) {
      return -1;
    }
    while (i < clause.size() && words.is(RouteWordClass.PLACE_NOUN, clause.words().get(i))) {
      i++;
    }
    if (!clause.is(words, RouteWordClass.IN, i) && !clause.is(words, RouteWordClass.OF, i)) {
      return -1;
    }
    i++;
    while (i < clause.size() && clause.unit(i).isModifier()) {
      i++;
    }
    return i < clause.size() && clause.unit(i).is(Unit.Kind.PLACE) ? i : -1;
  }

  /** {@code Gao, Mali,}: a place and its country, no list. */
  private boolean apposed(Clause clause, int comma) {
    if (!clause.isWord(comma, ",")
        || comma + 1 >= clause.size()
        || !isCountry(clause.unit(comma + 1))
        || isCountry(clause.unit(comma - 1))) {
      return false;
    }
    int i = comma + 2;
    boolean end = i >= clause.size() || clause.isWord(i, ".") || clause.isWord(i, ",");
    boolean more =
        i + 1 < clause.size()
            && (clause.unit(i + 1).isPlace()
                || (clause.is(words, RouteWordClass.AND, i + 1)
                    && i + 2 < clause.size()
                    && clause.unit(i + 2).isPlace()));
    boolean before = comma > 2 && clause.isWord(comma - 2, ",") && clause.unit(comma - 3).isPlace();
    return end && !more && !before;
  }

  private static boolean isCountry(Unit unit) {
    return unit.is(Unit.Kind.PLACE)
        && unit.mention() != null
        && unit.mention().label() == LocationKind.COUNTRY;
  }

  /** Index after words like {@code region} that belong to the place before them. */
  int skipDesignators(Clause clause, int from) {
    int i = from;
    while (i < clause.size() && words.is(RouteWordClass.DESIGNATOR, clause.words().get(i))) {
      i++;
    }
    return i;
  }
}
