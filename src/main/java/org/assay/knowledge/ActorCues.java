package org.assay.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.ActorClass;

/**
 * Words that tell how an actor acts in its sentence. Immutable.
 *
 * @param office words that tell whether servants of the state serve it
 * @param marketRoles roles in a supply chain, which are criminal where the good itself is
 * @param travellers people on a journey, whom the place that they come from makes no foreigners
 * @param memberBodies nouns for bodies that people form who stand before them in the possessive
 * @param persons words beside a person's name that say what the person is
 * @param titles titles that stand before a person's name, with the class of who bears them
 * @param headingTopics words of headings of reports without a known family, with the indicator that
 *     tells what their passages are about; lower case
 */
public record ActorCues(
    OfficeCues office,
    Set<String> marketRoles,
    Set<String> travellers,
    Set<String> memberBodies,
    FormTable<PersonCue> persons,
    FormTable<ActorClass> titles,
    FormTable<String> headingTopics) {

  /**
   * What words say of a person.
   *
   * @param side where the name stands, seen from the words
   * @param label class of the person
   */
  public record PersonCue(OfficeCues.Side side, ActorClass label) {}

  /**
   * Reads the tables.
   *
   * @throws KnowledgeException with file and line for an unknown side or class
   */
  static ActorCues from(KnowledgeSource source) {
    return new ActorCues(
        OfficeCues.from(source),
        words(source, "lexicons/market-roles.tsv"),
        words(source, "lexicons/travellers.tsv"),
        words(source, "lexicons/member-bodies.tsv"),
        persons(source),
        titles(source),
        headingTopics(source));
  }

  private static FormTable<PersonCue> persons(KnowledgeSource source) {
    FormTable.Builder<PersonCue> forms = new FormTable.Builder<>();
    for (KnowledgeFile file : source.files("lexicons/person-cues.tsv")) {
      for (KnowledgeFile.Row row : file.table("words", "side", "class")) {
        ActorClass label =
            LexiconReader.coded(file.path(), row, 2, ActorClass.class, ActorClass::of);
        forms.put(row.get(0), new PersonCue(OfficeCues.side(file, row, 1), label));
      }
    }
    return forms.build();
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

  private static Set<String> words(KnowledgeSource source, String file) {
    return source.table(file, "word").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
