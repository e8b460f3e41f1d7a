package org.assay.diff;

import java.util.Collections;
import java.util.LinkedHashSet;
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
 * @param words its words in lower case
 * @param normal its folded words joined by blanks
 * @param content its folded words with content
 */
record Line(
    int index,
    String id,
    String passage,
    String indicator,
    String text,
    List<String> words,
    String normal,
    Set<String> content) {

  Line {
    words = List.copyOf(words);
    // Not Set.copyOf, whose order differs from run to run: sums over it would as well.
    content = Collections.unmodifiableSet(new LinkedHashSet<>(content));
  }

  /** Whether the folded words stand in it. */
  boolean says(String words) {
    return (" " + normal + " ").contains(" " + words + " ");
  }

  /** Whether the folded words with content of a name all stand in it. */
  boolean holds(List<String> words) {
    return !words.isEmpty() && content.containsAll(words);
  }
}
