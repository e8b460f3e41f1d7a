package org.assay.knowledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of trading that want goods ({@code lexicons/ware-cues.tsv}). Immutable.
 *
 * @param verbs base forms of verbs that only goods are the object of
 * @param nouns nouns for trading, before {@code of} or {@code in}
 */
public record TradeCues(Set<String> verbs, Set<String> nouns) {

  private static final String FILE = "lexicons/ware-cues.tsv";

  /** Copies. */
  public TradeCues {
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
  }

  static TradeCues from(KnowledgeSource source) {
    Map<String, Set<String>> words = Map.of("verb", new HashSet<>(), "noun", new HashSet<>());
    for (KnowledgeFile.Row row : source.table(FILE, "word", "part")) {
      Set<String> part = words.get(row.get(1));
      if (part == null) {
        throw new KnowledgeException(FILE, row.line(), "'" + row.get(1) + "' is no verb or noun");
      }
      part.add(row.get(0));
    }
    return new TradeCues(words.get("verb"), words.get("noun"));
  }
}
