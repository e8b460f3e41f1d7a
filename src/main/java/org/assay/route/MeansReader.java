package org.assay.route;

import java.util.LinkedHashSet;
import java.util.Set;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;

/** Quotes what carries or hides a movement: {@code inflatable boats; furniture}. */
final class MeansReader {

  private static final int DESCRIBING = 3;
  private static final int LEAD = 2;
  private static final String JOINT = "; ";

  private final Set<String> nouns;
  private final RouteWords words;

  MeansReader(Set<String> nouns, RouteWords words) {
    this.nouns = nouns;
    this.words = words;
  }

  /** The words of the text, several joined by a semicolon, or null where none are said. */
  String read(Movement movement) {
    Clause clause = movement.clause();
    Window window = Window.of(movement);
    Set<String> out = new LinkedHashSet<>();
    for (int i = window.first(); i < window.end(); i++) {
      Unit unit = clause.unit(i);
      boolean noun = unit.is(Unit.Kind.WORD) && (carries(unit) || names(unit));
      int first = noun ? start(clause, i) : i;
      if (noun && led(clause, first)) {
        out.add(text(clause, first, i));
      }
    }
    return out.isEmpty() ? null : String.join(JOINT, out);
  }

  /** Goods that only carry or hide others. */
  private static boolean carries(Unit unit) {
    return unit.mention() != null && unit.mention().type() == MentionType.COMMODITY;
  }

  private boolean names(Unit unit) {
    return unit.isNoun() && nouns.contains(unit.word());
  }

  /** Left over the words that describe a noun. */
  private static int start(Clause clause, int noun) {
    int i = noun;
    while (i > 0 && noun - i < DESCRIBING && describes(clause.unit(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean describes(Unit unit) {
    return unit.mention() == null
        && (unit.pos().equals("ADJ") || unit.isNoun())
        && Character.isLetter(unit.word().charAt(0));
  }

  /** Whether a word that leads to means stands before: {@code in}, {@code aboard}. */
  private boolean led(Clause clause, int first) {
    for (int i = first - 1; i >= 0 && i >= first - LEAD; i--) {
      String word = clause.words().get(i);
      if (words.is(RouteWordClass.ABOARD, word) || words.is(RouteWordClass.HIDER, word)) {
        return true;
      }
      if (!clause.unit(i).isModifier()) {
        return false;
      }
    }
    return false;
  }

  private static String text(Clause clause, int first, int last) {
    return clause
        .passage()
        .view()
        .string()
        .substring(clause.unit(first).start(), clause.unit(last).end());
  }
}
