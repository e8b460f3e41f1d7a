package org.assay.diff;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A text as words.
 *
 * @param tokens what stands between its blanks, as written
 * @param keys the folded words of each token: tokens of one key are the same word
 * @param words its words in lower case; a token may hold none or several
 * @param folded its words in the singular and one spelling
 * @param content the folded words that have content of their own, each once, in order
 */
record Words(
    List<String> tokens,
    List<String> keys,
    List<String> words,
    List<String> folded,
    Set<String> content) {

  Words {
    tokens = Collections.unmodifiableList(tokens);
    keys = Collections.unmodifiableList(keys);
    words = Collections.unmodifiableList(words);
    folded = Collections.unmodifiableList(folded);
    // Not Set.copyOf, whose order differs from run to run: sums over it would as well.
    content = Collections.unmodifiableSet(content);
  }
}
