package org.assay.knowledge;

import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/**
 * A noun that heads actor or people phrases.
 *
 * @param lemma singular form
 * @param type actor or people
 * @param label the actor class it has when nothing else says so, or null
 * @param use when a phrase with it counts
 * @param plural whether the form that matched is its plural
 * @param row lexicon row, for {@code foundBy}
 */
public record Head(
    String lemma, MentionType type, ActorClass label, Use use, boolean plural, String row) {

  /** When a phrase counts. */
  public enum Use {
    /** Even without a modifier. */
    BARE,
    /** Only with a modifier that says which. */
    MODIFIED,
    /** With a modifier, or with "the" before it: {@code the state}. */
    DEFINITE,
    /** Unless it is only where something is: {@code sold in pharmacies}. */
    ACTING,
    /** An actor when acting, people when moved, exploited or held. */
    DEPENDS,
    /** The same with a modifier; without one only people of whom a verb or the section says so. */
    SAID
  }

  /** The same noun, matched in its plural. */
  Head inPlural() {
    return new Head(lemma, type, label, use, true, row);
  }

  /** Whether it comes from WordNet and not from the curated table. */
  public boolean fromWordNet() {
    return row.startsWith("wordnet/");
  }
}
