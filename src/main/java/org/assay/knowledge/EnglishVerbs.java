package org.assay.knowledge;

import java.util.HashSet;
import java.util.Set;

/**
 * Verbs of English, from WordNet. Immutable.
 *
 * @param all words that can be a verb, in their base form
 * @param only those that are neither noun nor adjective
 */
public record EnglishVerbs(Set<String> all, Set<String> only) {

  private static final String FILE = "wordnet/verbs.tsv";

  /** Copies. */
  public EnglishVerbs {
    all = Set.copyOf(all);
    only = Set.copyOf(only);
  }

  static EnglishVerbs from(KnowledgeSource source) {
    Set<String> all = new HashSet<>();
    Set<String> only = new HashSet<>();
    for (KnowledgeFile.Row row : source.compiled(FILE).table("lemma", "only")) {
      all.add(row.get(0));
      if (row.get(1).equals("1")) {
        only.add(row.get(0));
      }
    }
    return new EnglishVerbs(all, only);
  }
}
