package org.assay.route;

import java.util.Locale;
import org.assay.model.Mention;

/**
 * A word, a sign or a whole mention of a clause: what slots are filled with.
 *
 * @param kind what it is
 * @param word lower-case word; empty for mentions and for the report's own country
 * @param pos part of speech of the last token
 * @param depth number of brackets that it stands in
 * @param mention its mention, or null
 * @param start UTF-16 index in the passage's view
 * @param end index after its last unit
 */
record Unit(Kind kind, String word, String pos, int depth, Mention mention, int start, int end) {

  /** What a unit is. */
  enum Kind {
    WORD,
    CARGO,
    PLACE,
    /** The report's own country without its name ({@code the country}), or {@code abroad}. */
    HOME,
    ABROAD,
    ACTOR
  }

  /** The last word of its mention, lower case, as a noun that fills no slot. */
  Unit plain() {
    String text = mention.text();
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return new Unit(Kind.WORD, last, "NOUN", depth, mention, start, end);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isPlace() {
    return kind == Kind.PLACE || kind == Kind.HOME || kind == Kind.ABROAD;
  }

  /** Whether the word may stand before its noun: article, adjective, adverb, number. */
  boolean isModifier() {
    return kind == Kind.WORD
        && (pos.equals("DET")
            || pos.equals("ADJ")
            || pos.equals("ADV")
            || pos.equals("NUM")
            || word.equals("'s"));
  }

  boolean isNoun() {
    return kind == Kind.WORD && (pos.equals("NOUN") || pos.equals("PROPN"));
  }
}
