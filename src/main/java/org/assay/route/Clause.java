package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Sentence;
import org.assay.text.Span;

/**
 * A sentence, or what stands between two semicolons of it, or a piece of that where it is too long.
 *
 * @param passage its passage
 * @param sentence its sentence
 * @param units its units in order; not empty
 * @param words the words of its units, for phrase tables
 * @param cut whether it is a piece of something too long
 * @param telegraphic whether its sentence is a row of statements, which leave out what the report
 *     is about
 */
record Clause(
    AnnotatedPassage passage,
    Sentence sentence,
    List<Unit> units,
    List<String> words,
    boolean cut,
    boolean telegraphic) {

  Unit unit(int index) {
    return units.get(index);
  }

  int size() {
    return units.size();
  }

  boolean isWord(int index, String word) {
    return index >= 0 && index < units.size() && words.get(index).equals(word);
  }

  /** Whether the word at an index, which may lie outside, is of a class. */
  boolean is(RouteWords known, RouteWordClass type, int index) {
    return index >= 0 && index < units.size() && known.is(type, words.get(index));
  }

  /** Index of the first unit from an index on that is no modifier; maybe after the last. */
  int skipModifiers(int from) {
    int i = from;
    while (i < units.size() && units.get(i).isModifier()) {
      i++;
    }
    return i;
  }

  /** Whether a unit begins with a capital letter. */
  boolean isCapital(int index) {
    return Character.isUpperCase(passage.view().string().charAt(units.get(index).start()));
  }

  /** Where the clause stands. */
  List<Span> spans() {
    return passage.view().toSource(units.get(0).start(), units.get(units.size() - 1).end());
  }
}
