package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** What parts a trigger from the places that are not its own. */
final class Bounds {

  private final RouteWords words;
  private final Clause clause;
  private final List<PlacePhrase> places;

  Bounds(RouteWords words, Clause clause, List<PlacePhrase> places) {
    this.words = words;
    this.clause = clause;
    this.places = places;
  }

  /** Whether another statement begins between two units. */
  boolean boundary(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String word = clause.words().get(i);
      if (newSubject(i)) {
        return true;
      }
      if (words.is(RouteWordClass.BOUNDARY, word)) {
        // "but also" goes on with the same statement.
        PhraseTable.Hit<String> joiner = words.joiners().at(clause.words(), i);
        if (joiner == null || joiner.length() == 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code , and dealers}: a statement with a subject of its own. */
  private boolean newSubject(int comma) {
    return clause.isWord(comma, ",")
        && clause.is(words, RouteWordClass.AND, comma + 1)
        && comma + 2 < clause.size()
        && clause.unit(comma + 2).is(Unit.Kind.ACTOR);
  }

  /** Whether a comma that parts no list stands between two units. */
  boolean comma(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (clause.isWord(i, ",") && !inList(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code leave A, B and C for D}: the comma only parts the places of a list. */
  private boolean inList(int comma) {
    return places.stream()
            .map(PlacePhrase::group)
            .anyMatch(
                group -> (group.first() < comma && comma < group.last()) || series(group, comma))
        || activities(comma)
        || kinds(comma);
  }

  /** {@code in the interior, in mining areas and in X}: the comma parts places without a name. */
  private boolean kinds(int comma) {
    int i = comma - 1;
    while (i > 0 && (clause.unit(i).isNoun() || clause.unit(i).isModifier())) {
      i--;
    }
    return i < comma - 1
        && clause.is(words, RouteWordClass.LOCATING, i)
        && clause.is(words, RouteWordClass.LOCATING, comma + 1);
  }

  /**
   * {@code in farming, fishing, and mining, mainly in X}: the comma parts nouns without a place.
   */
  private boolean activities(int comma) {
    if (comma == 0 || !activity(comma - 1)) {
      return false;
    }
    int i = comma + 1;
    while (i < clause.size()
        && (clause.unit(i).isModifier()
            || clause.is(words, RouteWordClass.AND, i)
            || clause.is(words, RouteWordClass.OR, i))) {
      i++;
    }
    return i < clause.size()
        && (activity(i) || words.isExample(clause.words().get(i)) || example(comma + 1));
  }

  private boolean example(int at) {
    return at < clause.size() && words.isExample(clause.words().get(at));
  }

  private boolean activity(int at) {
    Unit unit = clause.unit(at);
    return unit.is(Unit.Kind.WORD) && (unit.isNoun() || unit.word().endsWith("ing"));
  }

  /** {@code in X, in factories and on farms in Y}: the comma parts places of one series. */
  private boolean series(Group before, int comma) {
    return before.last() + 1 == comma && clause.is(words, RouteWordClass.LOCATING, comma + 1);
  }
}
