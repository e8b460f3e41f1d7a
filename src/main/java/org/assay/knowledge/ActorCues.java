package org.assay.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell how an actor acts in its sentence. Immutable.
 *
 * @param complicity words that say that holders of an office act for their own gain
 * @param officeHolders last words of phrases for people who hold an office of the state
 * @param marketRoles roles in a supply chain, which are criminal where the good itself is
 */
public record ActorCues(
    FormTable<Side> complicity, Set<String> officeHolders, Set<String> marketRoles) {

  /** Where the actor stands, seen from the cue. */
  public enum Side {
    BEFORE,
    AFTER,
    BOTH,
    /** Nobody: the words speak of work against it. */
    NONE
  }

  /**
   * Reads the three tables.
   *
   * @throws KnowledgeException with file and line for an unknown side
   */
  static ActorCues from(KnowledgeSource source) {
    return new ActorCues(
        complicity(source),
        words(source, "lexicons/office-holders.tsv"),
        words(source, "lexicons/market-roles.tsv"));
  }

  private static FormTable<Side> complicity(KnowledgeSource source) {
    FormTable.Builder<Side> forms = new FormTable.Builder<>();
    for (KnowledgeFile file : source.files("lexicons/complicity-cues.tsv")) {
      for (KnowledgeFile.Row row : file.table("word", "side")) {
        forms.put(row.get(0), side(file, row));
      }
    }
    return forms.build();
  }

  private static Side side(KnowledgeFile file, KnowledgeFile.Row row) {
    return switch (row.get(1)) {
      case "before" -> Side.BEFORE;
      case "after" -> Side.AFTER;
      case "both" -> Side.BOTH;
      case "none" -> Side.NONE;
      default ->
          throw new KnowledgeException(
              file.path(), row.line(), "side must be before, after, both or none: " + row.get(1));
    };
  }

  private static Set<String> words(KnowledgeSource source, String file) {
    return source.table(file, "word").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
