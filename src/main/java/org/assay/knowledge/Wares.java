package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assay.model.CommodityCategory;

/**
 * Nouns for things that can be goods where the sentence trades in them: those of WordNet.
 * Immutable.
 *
 * @param categories category by noun, singular, of one or two words
 * @param verbs base forms of verbs that only goods are the object of
 * @param nouns nouns for trading, before {@code of} or {@code in}
 */
public record Wares(
    Map<String, CommodityCategory> categories, Set<String> verbs, Set<String> nouns) {

  private static final String FILE = "wordnet/wares.tsv";

  /** Beginning of {@code foundBy}. */
  public static final String ROW = FILE + ":";

  /** Copies. */
  public Wares {
    categories = Map.copyOf(categories);
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
  }

  static Wares from(KnowledgeSource source) {
    Map<String, CommodityCategory> categories = new HashMap<>();
    for (KnowledgeFile.Row row : source.compiled(FILE).table("lemma", "category")) {
      categories.put(
          row.get(0),
          LexiconReader.coded(FILE, row, 1, CommodityCategory.class, CommodityCategory::of));
    }
    Map<String, Set<String>> words = Map.of("verb", new HashSet<>(), "noun", new HashSet<>());
    String file = "lexicons/ware-cues.tsv";
    for (KnowledgeFile.Row row : source.table(file, "word", "part")) {
      Set<String> part = words.get(row.get(1));
      if (part == null) {
        throw new KnowledgeException(file, row.line(), "'" + row.get(1) + "' is no verb or noun");
      }
      part.add(row.get(0));
    }
    return new Wares(categories, words.get("verb"), words.get("noun"));
  }
}
