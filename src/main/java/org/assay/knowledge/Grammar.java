package org.assay.knowledge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What single words tell about those beside them, and what their endings tell about themselves.
 * Words are asked in lower case with plain signs. Immutable.
 */
public final class Grammar {

  private static final String WORDS = "lexicons/word-classes.tsv";
  private static final String ENDINGS = "lexicons/word-endings.tsv";

  private final Map<String, Set<WordClass>> classes = new HashMap<>();
  private final Map<WordEnding, Endings> endings = new EnumMap<>(WordEnding.class);

  /**
   * Reads {@code lexicons/word-classes.tsv} and {@code lexicons/word-endings.tsv}.
   *
   * @throws KnowledgeException with file and line
   */
  public Grammar(KnowledgeSource source) {
    ClassTable.read(source.files(WORDS), WordClass.class, WordClass::of, "class", "word")
        .forEach(
            (type, words) ->
                words.forEach(
                    word ->
                        classes
                            .computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class))
                            .add(type)));
    ClassTable.read(source.files(ENDINGS), WordEnding.class, WordEnding::of, "form", "ending")
        .forEach((form, letters) -> endings.put(form, new Endings(letters)));
  }

  /** Whether a word is of one of the classes. */
  public boolean is(String word, WordClass... any) {
    Set<WordClass> of = classes.get(word);
    if (of != null) {
      for (WordClass type : any) {
        if (of.contains(type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word has an ending of a form. */
  public boolean ends(String word, WordEnding form) {
    return endings.get(form).ends(word);
  }

  /** Whether a noun is plural by its ending alone. */
  public boolean plural(String noun) {
    return noun.length() > 1 && ends(noun, WordEnding.PLURAL) && !ends(noun, WordEnding.NO_PLURAL);
  }
}
