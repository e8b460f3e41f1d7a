package org.assay.mention;

import static org.assay.knowledge.WordClass.ABROAD;
import static org.assay.knowledge.WordClass.ELSEWHERE;
import static org.assay.knowledge.WordClass.LANDS;
import static org.assay.knowledge.WordClass.LOCATED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.knowledge.Lexicons.ActorModifier;
import org.assay.knowledge.Organisation;
import org.assay.knowledge.Place;
import org.assay.knowledge.TopicTrait;
import org.assay.model.ActorClass;

/**
 * Class of an actor: by its modifiers, its head and whose nationals they are, then by what its
 * sentence and its passage say that it does.
 */
final class ActorClasses {

  /** Where several modifiers each decide a class, the earlier of these wins. */
  private static final List<ActorClass> PRIORITY =
      List.of(
          ActorClass.ARMED_GROUP,
          ActorClass.STATE_EMBEDDED,
          ActorClass.FOREIGN,
          ActorClass.CRIMINAL_NETWORK);

  /** Classes that nationals of another country leave for {@code foreign}. */
  private static final Set<ActorClass> MAY_BE_FOREIGN =
      EnumSet.of(
          ActorClass.CRIMINAL_NETWORK,
          ActorClass.PRIVATE_SECTOR,
          ActorClass.INDIVIDUALS,
          ActorClass.STATE_INSTITUTION);

  private static final Set<ActorClass> PRIVATE =
      EnumSet.of(
          ActorClass.PRIVATE_SECTOR,
          ActorClass.CIVIL_SOCIETY,
          ActorClass.INDIVIDUALS,
          ActorClass.CRIMINAL_NETWORK);

  private final Complicity complicity = new Complicity();
  private final Markets markets = new Markets();

  /** Class of a noun phrase that ends (with what is coordinated to it) before token {@code to}. */
  ActorClass of(Line line, Setting setting, NounPhrase phrase, int to) {
    ActorClass strong = strong(line, setting, phrase);
    if (strong != null && strong != ActorClass.STATE_INSTITUTION) {
      return strong;
    }
    Head head = phrase.head();
    ActorClass label = head.label();
    if (strong != null) {
      return complicity.shows(line, setting, phrase.from(), to)
          ? ActorClass.STATE_EMBEDDED
          : strong;
    }
    if (label == ActorClass.ARMED_GROUP && ofState(line, setting, phrase)) {
      label = ActorClass.STATE_INSTITUTION;
    }
    if (label == null || label == ActorClass.STATE_INSTITUTION) {
      ActorClass body = ofBody(line, setting, phrase);
      label = body != null ? body : label;
    }
    boolean partner =
        label == ActorClass.STATE_INSTITUTION
            && (line.topic().is(TopicTrait.RESPONSE) || phrase.head().label() == null);
    boolean open = (label == null || MAY_BE_FOREIGN.contains(label)) && !partner;
    if (open && (abroad(line, setting, phrase, to) || markets.foreign(line, setting, phrase))) {
      return ActorClass.FOREIGN;
    }
    if (label == null) {
      ActorClass weak = weak(line, setting, phrase);
      label = weak != null ? weak : markets.byTopic(line.topic());
    }
    if (label == ActorClass.STATE_INSTITUTION
        && complicity.shows(line, setting, phrase.from(), to)) {
      return ActorClass.STATE_EMBEDDED;
    }
    boolean criminal =
        markets.criminal(line, setting, phrase, label)
            || markets.caught(line, setting, phrase, to, label);
    return criminal ? ActorClass.CRIMINAL_NETWORK : label;
  }

  /** {@code regional commanders} in a passage on the state: ranks that armed groups have too. */
  private boolean ofState(Line line, Setting setting, NounPhrase phrase) {
    ActorClass topic = markets.byTopic(line.topic());
    return setting.lexicons().actorCues().office().holders().contains(line.lower(phrase.to() - 1))
        && (topic == ActorClass.STATE_INSTITUTION || topic == ActorClass.STATE_EMBEDDED);
  }

  /** Class of a known organisation in a report: groups and firms of other countries are foreign. */
  ActorClass ofOrganisation(Organisation organisation, Setting setting) {
    boolean trades =
        organisation.label() == ActorClass.CRIMINAL_NETWORK
            || organisation.label() == ActorClass.PRIVATE_SECTOR;
    boolean foreign =
        organisation.country() != null
            && setting.home() != null
            && !setting.home().equals(organisation.country());
    return trades && foreign ? ActorClass.FOREIGN : organisation.label();
  }

  /** The class that modifiers force, or null. What a head says of armed groups stands. */
  private static ActorClass strong(Line line, Setting setting, NounPhrase phrase) {
    Set<ActorClass> found = EnumSet.noneOf(ActorClass.class);
    ActorClass first = null;
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      ActorModifier modifier = setting.lexicons().actorModifiers().get(line.lower(i));
      if (modifier != null
          && modifier.strong()
          && !(modifier.office() && privately(line, setting, phrase))) {
        found.add(modifier.label());
        first = first == null ? modifier.label() : first;
      }
    }
    ActorClass head = phrase.head().label();
    if (found.isEmpty()) {
      return null;
    }
    if (head == ActorClass.ARMED_GROUP && !found.contains(ActorClass.STATE_INSTITUTION)) {
      return head;
    }
    boolean cause =
        found.contains(ActorClass.FOREIGN)
            || (found.contains(ActorClass.STATE_INSTITUTION) && found.size() == 1);
    if (cause && head == ActorClass.CIVIL_SOCIETY) {
      return head;
    }
    return PRIORITY.stream().filter(found::contains).findFirst().orElse(first);
  }

  /** {@code corrupt bankers}: people who serve nobody but themselves. */
  private static boolean privately(Line line, Setting setting, NounPhrase phrase) {
    ActorClass head = phrase.head().label();
    return PRIVATE.contains(head == null ? ActorClass.STATE_INSTITUTION : head)
        && !setting.lexicons().actorCues().office().holders().contains(line.lower(phrase.to() - 1));
  }

  /** {@code DEA agents}: whose people they are, or null. */
  private ActorClass ofBody(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      if (line.capital(i)) {
        FormTable.Match<List<Organisation>> body =
            setting.lexicons().organisations().startingAt(line.words(), i);
        if (body != null && body.end() <= phrase.headFrom()) {
          return ofOrganisation(Organisation.of(body.entry(), setting.home()), setting);
        }
      }
    }
    return null;
  }

  private static ActorClass weak(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      ActorModifier modifier = setting.lexicons().actorModifiers().get(line.lower(i));
      if (modifier != null) {
        return modifier.label();
      }
    }
    return null;
  }

  /** {@code offenders from Europe}, {@code buyers in Japan}: not the report's own country. */
  private static boolean from(Line line, Setting setting, boolean trades, int to) {
    boolean in = trades && line.is(to, LOCATED);
    if (setting.lexicons().actorCues().travellers().contains(line.lower(to - 1))) {
      return false;
    }
    if (!in && !line.lower(to).equals("from")) {
      return false;
    }
    if (line.is(to + 1, ABROAD, ELSEWHERE)
        || (line.lower(to + 1).equals("other") && line.is(to + 2, LANDS))) {
      return !in;
    }
    int name = line.lower(to + 1).equals("the") ? to + 2 : to + 1;
    if (!line.capital(name)) {
      return false;
    }
    for (int end = Math.min(line.size(), name + 3); end > name; end--) {
      Place place = setting.places().find(line.phrase(name, end), setting.home()).orElse(null);
      if (place != null) {
        boolean known = place.iso3() != null || !in || listed(line, setting, end);
        return setting.home() != null && known && !setting.home().equals(place.iso3());
      }
    }
    return false;
  }

  /** {@code in Europe and Malaysia}: a continent on a list with another country. */
  private static boolean listed(Line line, Setting setting, int i) {
    return line.lower(i).equals("and") && setting.foreignAt(line, i + 1);
  }

  /** Whether who stands there takes part in a trade, if only by a role that is criminal here. */
  private static boolean trades(Line line, Setting setting, NounPhrase phrase) {
    ActorClass label = phrase.head().label();
    boolean open = !setting.lexicons().containers().containsKey(line.lower(phrase.to() - 1));
    return (label == null && open)
        || label == ActorClass.PRIVATE_SECTOR
        || label == ActorClass.INDIVIDUALS;
  }

  /** {@code soldiers of the Syrian army}: of a body of another country. */
  private static boolean serves(Line line, Setting setting, int to) {
    int name = line.lower(to + 1).equals("the") ? to + 2 : to + 1;
    return line.lower(to).equals("of")
        && setting.foreignAt(line, name)
        && setting.demonymAt(line, name).isPresent();
  }

  /** {@code Chinese nationals}, {@code collectors abroad}; not {@code Malian and Chinese firms}. */
  private boolean abroad(Line line, Setting setting, NounPhrase phrase, int to) {
    boolean foreign =
        line.is(to, ABROAD)
            || from(line, setting, trades(line, setting, phrase), to)
            || serves(line, setting, to);
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Demonym demonym = setting.demonymAt(line, i).orElse(null);
      if (demonym != null && setting.home() != null && setting.home().equals(demonym.iso3())) {
        return false;
      }
      foreign |= demonym != null || (i < phrase.headFrom() && setting.foreignAt(line, i));
    }
    return foreign;
  }
}
