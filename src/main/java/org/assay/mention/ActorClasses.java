package org.assay.mention;

import org.assay.knowledge.Demonym;
import org.assay.knowledge.Head;
import org.assay.knowledge.Lexicons.ActorModifier;
import org.assay.model.ActorClass;

/** Class of an actor phrase: by its modifiers, its head, and whose nationals they are. */
final class ActorClasses {

  ActorClass of(Line line, Setting setting, NounPhrase phrase) {
    Head head = phrase.head();
    ActorClass weak = null;
    boolean foreign = false;
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      ActorModifier modifier = setting.lexicons().actorModifiers().get(line.lower(i));
      if (modifier != null && modifier.strong()) {
        return modifier.label();
      }
      if (modifier != null && weak == null) {
        weak = modifier.label();
      }
      foreign |= foreignDemonym(line, setting, i);
    }
    if (foreign && (generic(head) || head.label() == ActorClass.PRIVATE_SECTOR)) {
      return ActorClass.FOREIGN;
    }
    if (head.label() != null) {
      return head.label();
    }
    return weak != null ? weak : topic(line);
  }

  private static boolean generic(Head head) {
    return head.label() == null || head.label() == ActorClass.INDIVIDUALS;
  }

  private static boolean foreignDemonym(Line line, Setting setting, int i) {
    Demonym demonym = setting.demonyms().of(line.words().get(i)).orElse(null);
    return demonym != null && (setting.home() == null || !setting.home().equals(demonym.iso3()));
  }

  /** What a section is about decides where the words do not. */
  private static ActorClass topic(Line line) {
    return switch (line.topic()) {
      case "state_embedded_actors" -> ActorClass.STATE_EMBEDDED;
      case "foreign_actors" -> ActorClass.FOREIGN;
      case "private_sector_actors" -> ActorClass.PRIVATE_SECTOR;
      case "non_state_actors", "victim_and_witness_support", "prevention" ->
          ActorClass.CIVIL_SOCIETY;
      default -> ActorClass.CRIMINAL_NETWORK;
    };
  }
}
