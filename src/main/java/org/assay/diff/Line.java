package org.assay.diff;

import java.util.List;
import java.util.Set;

/**
 * A sentence of an edition.
 *
 * @param index its place in the edition
 * @param id id of the sentence
 * @param passage id of its passage
 * @param indicator what the passage assesses, or null
 * @param text its words as they are read
 * @param read the same word by word
 * @param normal its folded words joined by blanks
 */
record Line(
    int index,
    String id,
    String passage,
    String indicator,
    String text,
    Words read,
    String normal) {

  /** A sentence is itself alone: its words need not be compared. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** Its words in lower case. */
  List<String> words() {
    return read.words();
  }

  /** Its folded words. */
  List<String> folded() {
    return read.folded();
  }

  /** Its folded words with content. */
  Set<String> content() {
    return read.content();
  }

  /** Whether the folded words stand in it. */
  boolean says(String words) {
    int at = normal.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean starts = at == 0 || normal.charAt(at - 1) == ' ';
      if (starts && (end == normal.length() || normal.charAt(end) == ' ')) {
        return true;
      }
      at = normal.indexOf(words, at + 1);
    }
    return false;
  }

  /** Whether the folded words with content of a name all stand in it. */
  boolean holds(List<String> words) {
    return !words.isEmpty() && content().containsAll(words);
  }
}
