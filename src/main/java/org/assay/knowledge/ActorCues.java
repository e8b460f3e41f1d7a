package org.assay.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.ActorClass;

/**
 * Words that tell how an actor acts in its sentence. Immutable.
 *
 * @param complicity words that say that holders of an office act for their own gain
 * @param officeHolders last words of phrases for people who hold an office of the state
 * @param forces last words of phrases for police and military forces
 * @param marketRoles roles in a supply chain, which are criminal where the good itself is
 * @param travellers people on a journey, whom the place that they come from makes no foreigners
 * @param memberBodies nouns for bodies that people form who stand before them in the possessive
 * @param titles titles that stand before a person's name, with the class of who bears them
 * @param headingTopics words of headings of reports without a known family, with the indicator that
 *     tells what their passages are about; lower case
 */
public record ActorCues(
    FormTable<Side> complicity,
    Set<String> officeHolders,
    Set<String> forces,
    Set<String> marketRoles,
    Set<String> travellers,
    Set<String> memberBodies,
    FormTable<ActorClass> titles,
    FormTable<String> headingTopics) {

  /** Where the actor stands, seen from the cue. */
  public enum Side {
    BEFORE,
    AFTER,
    BOTH,
    /** Before the cue, which says what is done to it: {@code officials were arrested}. */
    SUFFERING,
    /** Nobody: the words speak of work against it. */
    NONE
  }

  /**
   * Reads the tables.
   *
   * @throws KnowledgeException with file and line for an unknown side or class
   */
  static ActorCues from(KnowledgeSource source) {
    return new ActorCues(
        complicity(source),
        words(source, "lexicons/office-holders.tsv"),
        words(source, "lexicons/forces.tsv"),
        words(source, "lexicons/market-roles.tsv"),
        words(source, "lexicons/travellers.tsv"),
        words(source, "lexicons/member-bodies.tsv"),
        titles(source),
        headingTopics(source));
  }

  private static FormTable<ActorClass> titles(KnowledgeSource source) {
    FormTable.Builder<ActorClass> forms = new FormTable.Builder<>();
    for (KnowledgeFile file : source.files("lexicons/titles.tsv")) {
      for (KnowledgeFile.Row row : file.table("title", "class")) {
        forms.put(
            row.get(0), LexiconReader.coded(file.path(), row, 1, ActorClass.class, ActorClass::of));
      }
    }
    return forms.build();
  }

  private static FormTable<String> headingTopics(KnowledgeSource source) {
    FormTable.Builder<String> forms = new FormTable.Builder<>();
    for (KnowledgeFile file : source.files("lexicons/heading-topics.tsv")) {
      for (KnowledgeFile.Row row : file.table("words", "indicator")) {
        forms.put(row.get(0), row.get(1));
      }
    }
    return forms.build();
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
      case "suffering" -> Side.SUFFERING;
      case "none" -> Side.NONE;
      default ->
          throw new KnowledgeException(
              file.path(),
              row.line(),
              "side must be before, after, both, suffering or none: " + row.get(1));
    };
  }

  private static Set<String> words(KnowledgeSource source, String file) {
    return source.table(file, "word").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
