package org.assay.model;

/**
 * A word or sign of a passage.
 *
 * @param start UTF-16 index of its first unit in the passage's view
 * @param end index after its last unit
 * @param text its characters in the view
 * @param pos Universal Dependencies part of speech ({@code NOUN}, {@code PROPN}, {@code VERB}, ...)
 * @param lemma lower-case base form
 */
public record Token(int start, int end, String text, String pos, String lemma) {

  /** Whether the tag is one of these. */
  public boolean is(String... tags) {
    for (String tag : tags) {
      if (pos.equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
