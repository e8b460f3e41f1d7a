package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.knowledge.Grammar;
import org.assay.knowledge.WordClass;
import org.assay.text.Folding;

/**
 * The words of a sentence with hyphenated ones in parts, since goods stand inside them too ({@code
 * gold-rich}).
 *
 * @param units the parts in order
 * @param words the same in lower case without accents
 * @param grammar what the words tell
 */
record GoodsUnits(List<Unit> units, List<String> words, Grammar grammar) {

  /**
   * A word or a part of a hyphenated word.
   *
   * @param lower in lower case, without accents
   * @param start UTF-16 index in the view
   * @param end index after its last unit
   * @param token index of its token
   * @param whole whether it is all of its token
   */
  record Unit(String lower, int start, int end, int token, boolean whole) {}

  static GoodsUnits of(Line line) {
    List<Unit> out = new ArrayList<>();
    for (int t = 0; t < line.size(); t++) {
      String word = line.words().get(t);
      int offset = line.token(t).start();
      int start = 0;
      for (int k = 0; k <= word.length(); k++) {
        if (k == word.length() || word.charAt(k) == '-' || word.charAt(k) == '/') {
          if (k > start) {
            String part = Folding.withoutAccents(word.substring(start, k)).toLowerCase(Locale.ROOT);
            out.add(
                new Unit(part, offset + start, offset + k, t, start == 0 && k == word.length()));
          } else if (word.length() == 1) {
            out.add(new Unit(word, offset, offset + 1, t, true));
          }
          start = k + 1;
        }
      }
    }
    return new GoodsUnits(out, out.stream().map(Unit::lower).toList(), line.grammar());
  }

  int size() {
    return units.size();
  }

  Unit get(int i) {
    return units.get(i);
  }

  /** Whether unit {@code i} is of one of the classes. */
  boolean is(int i, WordClass... any) {
    return grammar.is(words.get(i), any);
  }

  /** Whether unit {@code i} is a plural by its ending. */
  boolean plural(int i) {
    return grammar.plural(words.get(i));
  }

  /** Index of the first part of the token that unit {@code i} belongs to. */
  int first(int i) {
    int first = i;
    while (first > 0 && units.get(first - 1).token() == units.get(i).token()) {
      first--;
    }
    return first;
  }
}
