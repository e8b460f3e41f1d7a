package org.assay.mention;

import static org.assay.knowledge.WordClass.DOMESTIC;

import org.assay.knowledge.Demonym;
import org.assay.knowledge.Head;
import org.assay.knowledge.Lexicons.ActorModifier;
import org.assay.knowledge.Topic;
import org.assay.knowledge.TopicTrait;
import org.assay.model.ActorClass;

/** What the subject of a passage says of the actors in it. */
final class Markets {

  private final StateConduct conduct = new StateConduct();

  /** Class of an actor whose words say none. */
  ActorClass byTopic(Topic topic) {
    return topic.actors() == null ? ActorClass.CRIMINAL_NETWORK : topic.actors();
  }

  /** Whether people in no role at all are held or convicted, as criminals are. */
  boolean caught(Line line, Setting setting, NounPhrase phrase, int to, ActorClass label) {
    return label == ActorClass.INDIVIDUALS
        && phrase.head().use() == Head.Use.DEPENDS
        && conduct.caught(line, setting, phrase.from(), to);
  }

  /** Whether a role of a supply chain is criminal here. */
  boolean criminal(Line line, Setting setting, NounPhrase phrase, ActorClass label) {
    return (label == ActorClass.INDIVIDUALS || label == ActorClass.PRIVATE_SECTOR)
        && line.topic().is(TopicTrait.CRIMINAL)
        && !modified(line, setting, phrase, ActorClass.PRIVATE_SECTOR)
        && setting.lexicons().actorCues().marketRoles().contains(line.lower(phrase.to() - 1));
  }

  /** In a passage on foreign actors, bodies of the state and people of the country aside. */
  boolean foreign(Line line, Setting setting, NounPhrase phrase) {
    return line.topic().actors() == ActorClass.FOREIGN
        && phrase.head().label() != ActorClass.STATE_INSTITUTION
        && phrase.head().label() != ActorClass.INDIVIDUALS
        && !home(line, setting, phrase);
  }

  private static boolean home(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Demonym demonym = setting.demonymAt(line, i).orElse(null);
      boolean own = demonym != null && demonym.iso3() != null;
      if (line.is(i, DOMESTIC) || (own && demonym.iso3().equals(setting.home()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean modified(Line line, Setting setting, NounPhrase phrase, ActorClass label) {
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      ActorModifier modifier = setting.lexicons().actorModifiers().get(line.lower(i));
      if (modifier != null && modifier.label() == label) {
        return true;
      }
    }
    return false;
  }
}
