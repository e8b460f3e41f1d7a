package org.assay.knowledge;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that tell whether servants and bodies of the state serve it or themselves. Immutable.
 *
 * @param complicity words that say that holders of an office act for their own gain
 * @param deeds verbs that say so of what they do with a thing
 * @param verbs verbs that say otherwise
 * @param holders last words of phrases for people who hold an office of the state
 * @param posts those of them for political and administrative office
 * @param forces last words of phrases for police and military forces
 */
public record OfficeCues(
    FormTable<Side> complicity,
    OfficeDeeds deeds,
    StateVerbs verbs,
    Set<String> holders,
    Set<String> posts,
    Set<String> forces) {

  private static final String HOLDERS = "lexicons/office-holders.tsv";
  private static final String POST = "post";

  /** Where the actor stands, seen from the cue. */
  public enum Side {
    BEFORE,
    AFTER,
    BOTH,
    /** Before the cue, which says what is done to it: {@code officials were arrested}. */
    SUFFERING,
    /** Directly behind the cue, a verb that it is the object of: {@code pay soldiers}. */
    OBJECT,
    /** Nobody: the words speak of work against it. */
    NONE
  }

  /**
   * Reads the tables.
   *
   * @throws KnowledgeException with file and line for an unknown side or kind
   */
  static OfficeCues from(KnowledgeSource source) {
    Set<String> holders = new HashSet<>();
    Set<String> posts = new HashSet<>();
    for (KnowledgeFile.Row row : source.table(HOLDERS, "word", "kind")) {
      if (!row.get(1).matches("post|duty")) {
        throw new KnowledgeException(
            HOLDERS, row.line(), "kind must be post or duty: " + row.get(1));
      }
      holders.add(row.get(0));
      if (row.get(1).equals(POST)) {
        posts.add(row.get(0));
      }
    }
    return new OfficeCues(
        complicity(source),
        OfficeDeeds.from(source),
        StateVerbs.from(source),
        Set.copyOf(holders),
        Set.copyOf(posts),
        source.table("lexicons/forces.tsv", "word").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static FormTable<Side> complicity(KnowledgeSource source) {
    FormTable.Builder<Side> forms = new FormTable.Builder<>();
    for (KnowledgeFile file : source.files("lexicons/complicity-cues.tsv")) {
      for (KnowledgeFile.Row row : file.table("word", "side")) {
        forms.put(row.get(0), side(file, row, 1));
      }
    }
    return forms.build();
  }

  static Side side(KnowledgeFile file, KnowledgeFile.Row row, int column) {
    return switch (row.get(column)) {
      case "before" -> Side.BEFORE;
      case "after" -> Side.AFTER;
      case "both" -> Side.BOTH;
      case "suffering" -> Side.SUFFERING;
      case "object" -> Side.OBJECT;
      case "none" -> Side.NONE;
      default ->
          throw new KnowledgeException(
              file.path(),
              row.line(),
              "side must be before, after, both, suffering, object or none: " + row.get(column));
    };
  }
}
