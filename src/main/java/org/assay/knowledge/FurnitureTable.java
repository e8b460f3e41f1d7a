package org.assay.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.PageNames;

/** Names of page furniture from {@code lexicons/page-furniture.tsv}. */
public final class FurnitureTable {

  private static final String FILE = "lexicons/page-furniture.tsv";

  private FurnitureTable() {}

  /**
   * Reads the shipped file and the user's.
   *
   * @throws KnowledgeException where a row says neither {@code any} nor {@code much}
   */
  public static PageNames from(KnowledgeSource source) {
    List<String> always = new ArrayList<>();
    List<String> wordless = new ArrayList<>();
    for (KnowledgeFile.Row row : source.table(FILE, "word", "kept_with")) {
      if (!row.get(0).matches("\\*?\\p{Ll}+\\*?")) {
        throw new KnowledgeException(
            FILE, row.line(), "word must be small letters with or without a star at either end");
      }
      switch (row.get(1)) {
        case "much" -> always.add(row.get(0));
        case "any" -> wordless.add(row.get(0));
        default ->
            throw new KnowledgeException(
                FILE, row.line(), "kept_with must be any or much, not " + row.get(1));
      }
    }
    return new PageNames(always, wordless);
  }
}
