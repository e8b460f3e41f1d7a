package org.assay.route;

import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** What may stand between the members of a list without ending it: brackets and adjuncts. */
final class ListInsertions {

  private static final int MAX_ADJUNCT = 8;

  private final RouteWords words;

  ListInsertions(RouteWords words) {
    this.words = words;
  }

  /** {@code and, in lesser amounts, Y}: index of the second comma, or -1. */
  int adjunctEnd(Clause clause, int comma) {
    boolean opens =
        clause.isWord(comma, ",")
            && (clause.is(words, RouteWordClass.AND, comma - 1)
                || clause.is(words, RouteWordClass.OR, comma - 1));
    for (int i = comma + 1; opens && i < clause.size() && i <= comma + MAX_ADJUNCT; i++) {
      if (clause.isWord(i, ",")) {
        return i;
      }
      Unit unit = clause.unit(i);
      if (!unit.is(Unit.Kind.WORD) || unit.pos().equals("VERB") || unit.pos().equals("AUX")) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code in X and, during the summer, in Y}: whether the preposition is said again. */
  boolean repeated(Clause clause, int after, int at) {
    for (int i = after - 1; i >= 0 && i >= after - MAX_ADJUNCT && at < clause.size(); i--) {
      PhraseTable.Hit<String> hit = words.prepositions().before(clause.words(), i + 1);
      if (hit != null) {
        return hit.phrase().equals(clause.words().get(at));
      }
    }
    return false;
  }

  /** Index of the bracket that closes one without a member, or -1. */
  static int asideEnd(Clause clause, int open, boolean place) {
    for (int i = open + 1; i < clause.size(); i++) {
      Unit unit = clause.unit(i);
      if (place ? unit.isPlace() : unit.is(Unit.Kind.CARGO)) {
        return -1;
      }
      if (unit.word().equals(")")) {
        return i;
      }
    }
    return -1;
  }

  static boolean closes(Clause clause, int at) {
    for (int i = at; i >= 0 && clause.unit(i).depth() > 0; i--) {
      if (i > 0 && clause.isWord(i - 1, "(")) {
        return i > 1 && !clause.unit(i - 2).is(Unit.Kind.WORD);
      }
    }
    return false;
  }
}
