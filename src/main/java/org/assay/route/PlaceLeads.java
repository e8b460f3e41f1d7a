package org.assay.route;

import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;
import org.assay.model.StopRole;

/** Finds nouns that only lead to the name of a place: {@code ports in X}. */
final class PlaceLeads {

  private static final int MAX_MODIFIERS = 5;

  private final RouteWords words;

  PlaceLeads(RouteWords words) {
    this.words = words;
  }

  /** Index of the noun that a preposition hangs on, where it only leads to a place; else -1. */
  int before(Clause clause, int preposition, String phrase) {
    boolean example = words.isExample(phrase);
    if (words.roles().containsKey(phrase) || !(example || leads(phrase))) {
      return -1;
    }
    int i = preposition - 1;
    PhraseTable.Hit<String> before = words.prepositions().before(clause.words(), preposition);
    if (!example && before != null && words.isExample(before.phrase())) {
      example = true;
      i -= before.length();
    }
    while (example && (clause.isWord(i, ",") || clause.isWord(i, "(") || clause.isWord(i, "-"))) {
      i--;
    }
    if (i < 0) {
      return -1;
    }
    Unit unit = clause.unit(i);
    boolean located = words.is(RouteWordClass.LOCATING, phrase);
    boolean people = unit.is(Unit.Kind.CARGO) && unit.mention().type() == MentionType.PEOPLE;
    boolean some =
        words.is(RouteWordClass.OF, phrase) && clause.is(words, RouteWordClass.CONTAINER, i);
    boolean any =
        (located && (unit.isNoun() || people || led(clause, i)))
            || (words.is(RouteWordClass.OF, phrase) && passed(clause, i));
    return isPlaceNoun(clause, i) || some || any ? i : -1;
  }

  /** {@code through the pasos of X}: whatever is passed through lies in the place. */
  private boolean passed(Clause clause, int noun) {
    int i = skipNouns(clause, noun);
    PhraseTable.Hit<String> before =
        clause.unit(noun).isNoun() ? words.prepositions().before(clause.words(), i) : null;
    return before != null && words.roles().get(before.phrase()) == StopRole.TRANSIT;
  }

  /** {@code to bars in X}: a word between two prepositions is a noun, whatever its tag. */
  private boolean led(Clause clause, int at) {
    if (!clause.unit(at).is(Unit.Kind.WORD)
        || !Character.isLetter(clause.words().get(at).charAt(0))) {
      return false;
    }
    PhraseTable.Hit<String> before = words.prepositions().before(clause.words(), at);
    return before != null && words.roles().containsKey(before.phrase());
  }

  /** Whether a word is a kind of place or stands for one. */
  boolean isPlaceNoun(Clause clause, int at) {
    return words.is(RouteWordClass.PLACE_NOUN, clause.words().get(at))
        || clause.unit(at).is(Unit.Kind.ACTOR);
  }

  private boolean leads(String preposition) {
    return words.is(RouteWordClass.LOCATING, preposition)
        || (preposition.length() <= 4 && !preposition.equals("for") && !preposition.equals("by"));
  }

  /** Index of the first of the nouns, and what describes them, that end before an index. */
  int skipNouns(Clause clause, int before) {
    int i = before;
    while (i > 0
        && before - i < MAX_MODIFIERS
        && (clause.unit(i - 1).isModifier()
            || clause.unit(i - 1).isNoun()
            || clause.unit(i - 1).is(Unit.Kind.CARGO)
            || clause.words().get(i - 1).endsWith("ing")
            || (clause.is(words, RouteWordClass.AND, i - 1) && clause.unit(i).is(Unit.Kind.CARGO))
            || clause.is(words, RouteWordClass.POSSESSIVE, i - 1))
        && words.prepositions().before(clause.words(), i) == null) {
      i--;
    }
    return i;
  }
}
