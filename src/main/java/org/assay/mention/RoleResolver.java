package org.assay.mention;

import org.assay.knowledge.Head;
import org.assay.knowledge.RoleVerb;
import org.assay.model.MentionType;
import org.assay.model.Token;

/**
 * Whether nouns that may be either ({@code women}, {@code nationals}) act or are moved, exploited
 * or held: by the nearest verb that says so, else by what the section is about.
 */
final class RoleResolver {

  private static final int REACH = 6;

  MentionType type(Line line, Setting setting, NounPhrase phrase, int to) {
    if (phrase.head().use() != Head.Use.DEPENDS) {
      return phrase.head().type();
    }
    MentionType byVerb = before(line, setting, phrase.from());
    if (byVerb == null) {
      byVerb = after(line, setting, to);
    }
    if (byVerb != null) {
      return byVerb;
    }
    return switch (line.topic()) {
      case "human_trafficking",
          "human_smuggling",
          "victim_and_witness_support",
          "trafficking_in_persons",
          "refugees_and_internally_displaced_persons" ->
          MentionType.PEOPLE;
      case "foreign_actors" -> MentionType.ACTOR;
      default -> phrase.head().type();
    };
  }

  /** The verb whose object or agent the phrase is. */
  private static MentionType before(Line line, Setting setting, int from) {
    boolean by = false;
    for (int i = from - 1; i >= 0 && from - i <= REACH; i--) {
      Token token = line.token(i);
      if (token.text().equals("by")) {
        by = true;
      }
      if (token.text().matches("[.;:]")) {
        return null;
      }
      RoleVerb verb = setting.lexicons().verbs().get(token.lemma());
      if (verb != null && token.is("VERB", "NOUN", "ADJ")) {
        return by ? verb.subject() : verb.object();
      }
    }
    return null;
  }

  /** The verb whose subject the phrase is; in the passive it is the object. */
  private static MentionType after(Line line, Setting setting, int to) {
    boolean passive = false;
    for (int i = to; i < line.size() && i - to <= REACH; i++) {
      Token token = line.token(i);
      if (token.text().matches("[.;:]")) {
        return null;
      }
      passive |= token.is("AUX") && token.lemma().equals("be") && i - to <= REACH;
      RoleVerb verb = setting.lexicons().verbs().get(token.lemma());
      if (verb != null && token.is("VERB", "ADJ")) {
        boolean participle = i == to && token.text().matches(".*(ed|en|ght)");
        return (passive && !token.text().endsWith("ing")) || participle
            ? verb.object()
            : verb.subject();
      }
    }
    return null;
  }
}
