package org.assay.knowledge;

import java.util.Set;

/**
 * Last letters of words that tell what a word is for.
 *
 * @param endings lower case
 */
public record Endings(Set<String> endings) {

  /** Copies the set. */
  public Endings {
    endings = Set.copyOf(endings);
  }

  /** Whether a word has one of the endings. */
  public boolean ends(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
