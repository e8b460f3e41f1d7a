package org.assay.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words without content of their own; a word may be of several classes. Immutable. */
public final class FunctionWords {

  private static final String PATH = "lexicons/function-words.tsv";

  private final Map<String, Set<FunctionWordClass>> classes = new HashMap<>();

  /** Reads {@code lexicons/function-words.tsv}. */
  public FunctionWords(KnowledgeSource source) {
    for (KnowledgeFile file : source.files(PATH)) {
      for (KnowledgeFile.Row row : file.table("word", "class")) {
        try {
          classes
              .computeIfAbsent(row.get(0), word -> EnumSet.noneOf(FunctionWordClass.class))
              .add(FunctionWordClass.of(row.get(1)));
        } catch (IllegalArgumentException e) {
          throw new KnowledgeException(file.path(), row.line(), e.getMessage());
        }
      }
    }
  }

  /** Whether a text that ends in the word must go on. */
  public boolean goesOn(String word) {
    return of(word).stream().anyMatch(FunctionWordClass::goesOn);
  }

  /** Whether the word, where it is capitalised, opens a sentence. */
  public boolean opens(String word) {
    return of(word).stream().anyMatch(FunctionWordClass::opens);
  }

  /** Whether the word, with a full stop behind it, stands before a name ({@code Sr.}). */
  public boolean abbreviates(String word) {
    return of(word).contains(FunctionWordClass.ABBREVIATION);
  }

  private Set<FunctionWordClass> of(String word) {
    return classes.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
  }
}
