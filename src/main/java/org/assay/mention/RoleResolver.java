package org.assay.mention;

import static org.assay.knowledge.WordClass.ACCUSED;
import static org.assay.knowledge.WordClass.AGENT;
import static org.assay.knowledge.WordClass.CLAUSE_END;
import static org.assay.knowledge.WordClass.LOCATED;
import static org.assay.knowledge.WordEnding.PAST;

import org.assay.knowledge.Head;
import org.assay.knowledge.RoleVerb;
import org.assay.knowledge.Topic;
import org.assay.knowledge.TopicTrait;
import org.assay.model.ActorClass;
import org.assay.model.MentionType;
import org.assay.model.Token;

/**
 * Whether nouns that may be either ({@code women}, {@code nationals}) act or are moved, exploited
 * or held: by the nearest verb that says so, else by what the section is about. Nouns on one list
 * share their role.
 */
final class RoleResolver {

  private static final int REACH = 6;

  private static final String FROM = " from";

  private final StateConduct conduct = new StateConduct();

  /**
   * @param series the list that the phrase stands on
   * @return actor or people; null where the phrase mentions nobody
   */
  MentionType type(Line line, Setting setting, NounPhrase phrase, Coordination.Series series) {
    Head head = phrase.head();
    if (head.type() == MentionType.ACTOR
        && (head.use() == Head.Use.SAID || head.use() == Head.Use.DEPENDS)
        && accused(line, setting, head, series)) {
      return MentionType.ACTOR;
    }
    if (head.type() != MentionType.PEOPLE
        && (head.use() == Head.Use.SAID || head.use() == Head.Use.DEPENDS)
        && suffered(line, setting, phrase)) {
      return MentionType.PEOPLE;
    }
    if (head.use() == Head.Use.SAID && !phrase.modified()) {
      MentionType said = byVerb(line, setting, series);
      boolean people =
          said == MentionType.PEOPLE || (said == null && line.topic().is(TopicTrait.PEOPLE));
      return people ? MentionType.PEOPLE : null;
    }
    if (head.use() != Head.Use.DEPENDS && head.use() != Head.Use.SAID) {
      boolean moved = ordinary(line, setting, head, series) && suffers(line, setting, head, series);
      return moved ? MentionType.PEOPLE : head.type();
    }
    MentionType byVerb = byVerb(line, setting, series);
    if (byVerb != null) {
      return byVerb;
    }
    if (line.topic().is(TopicTrait.PEOPLE)) {
      return MentionType.PEOPLE;
    }
    if (head.type() == null && line.topic().equals(Topic.NONE) && company(line, setting, series)) {
      return MentionType.PEOPLE;
    }
    boolean doing = head.type() == null && head.plural() && doers(line, series.to());
    return doing || line.topic().actors() == ActorClass.FOREIGN ? MentionType.ACTOR : head.type();
  }

  /** {@code deported people}, {@code trafficked women}: a participle before says it of them. */
  private static boolean suffered(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      RoleVerb verb = setting.lexicons().verbs().get(line.token(i).lemma());
      if (verb != null && verb.object() == MentionType.PEOPLE && line.ends(i, PAST)) {
        return true;
      }
    }
    return false;
  }

  /** Beside people whom any verb would leave people: {@code migrants, among them Venezuelans}. */
  private static boolean company(Line line, Setting setting, Coordination.Series series) {
    for (int i = 0; i < line.size(); i++) {
      Head head = setting.lexicons().heads().get(line.lower(i));
      boolean other = i < series.from() || i >= series.to();
      if (other
          && head != null
          && head.plural()
          && head.type() == MentionType.PEOPLE
          && head.use() == Head.Use.BARE) {
        return true;
      }
    }
    return false;
  }

  /** {@code 26 people were arrested}, {@code detained two men for drug crimes}: not victims. */
  private boolean accused(Line line, Setting setting, Head head, Coordination.Series series) {
    boolean caught =
        head.use() == Head.Use.SAID && conduct.caught(line, setting, series.from(), series.to());
    boolean charged = line.is(series.to(), ACCUSED) && crime(line, setting, series.to());
    return caught || (charged && conduct.pursued(line, setting, series.from()));
  }

  private static boolean crime(Line line, Setting setting, int preposition) {
    for (int i = preposition + 1; i < preposition + REACH && !line.lower(i).isEmpty(); i++) {
      if (setting.lexicons().actorCues().headingTopics().startingAt(line.lower(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tanzanians dig at night}: nationals who are the subject of a verb of doing. */
  private static boolean doers(Line line, int to) {
    int i = to;
    while (line.pos(i).equals("ADV")) {
      i++;
    }
    return line.pos(i).equals("VERB") && !line.lower(i).endsWith("ing") && !line.ends(i, PAST);
  }

  /** Whether a noun is for people who act as nobody but themselves, of whom a victim may be one. */
  private static boolean ordinary(
      Line line, Setting setting, Head head, Coordination.Series series) {
    if (head.type() != MentionType.ACTOR || head.label() == null) {
      return false;
    }
    return switch (head.label()) {
      case INDIVIDUALS -> true;
      case CIVIL_SOCIETY -> setting.lexicons().personEndings().ends(head.lemma());
      case PRIVATE_SECTOR ->
          setting.lexicons().personEndings().ends(head.lemma())
              && (line.topic().is(TopicTrait.PAYERS) || extorted(line, setting, series.from()));
      default -> false;
    };
  }

  /**
   * Whether a sentence says that something is done to them. Of those who take part in a market only
   * passages on people do: elsewhere {@code couriers were held} is work against them.
   */
  private static boolean suffers(
      Line line, Setting setting, Head head, Coordination.Series series) {
    boolean victims =
        head.label() == ActorClass.CIVIL_SOCIETY
            || line.topic().is(TopicTrait.PEOPLE)
            || line.topic().is(TopicTrait.PAYERS);
    return taken(line, setting, series.from())
        || robbed(line, setting, series.from())
        || (victims && held(line, setting, series.to()))
        || (line.topic().is(TopicTrait.PEOPLE) && Participles.passive(line, setting, series.to()))
        || (line.topic().is(TopicTrait.PAYERS) && pays(line, setting, series.to()));
  }

  /** {@code shopkeepers in the port pay weekly sums}: the subject of a verb of paying. */
  private static boolean pays(Line line, Setting setting, int to) {
    for (int i = to; i < line.size() && !line.is(i, CLAUSE_END); i++) {
      if (line.pos(i).equals("VERB")) {
        RoleVerb verb = setting.lexicons().verbs().get(line.token(i).lemma());
        return verb != null
            && verb.subject() == MentionType.PEOPLE
            && verb.object() == MentionType.ACTOR;
      }
    }
    return false;
  }

  /** {@code extort contractors}: a verb of forcing something from somebody, without its word. */
  private static boolean extorted(Line line, Setting setting, int from) {
    return from > 0 && setting.lexicons().verbs().containsKey(line.token(from - 1).lemma() + FROM);
  }

  private static MentionType byVerb(Line line, Setting setting, Coordination.Series series) {
    MentionType subject = after(line, setting, series.to());
    if (subject != null && followed(line, setting, series.to())) {
      return subject;
    }
    MentionType object = before(line, setting, series.from());
    if (object != null) {
      return object;
    }
    return series.people() ? MentionType.PEOPLE : subject;
  }

  /** {@code officials force teachers to}: the object of a verb that makes victims. */
  private static boolean taken(Line line, Setting setting, int from) {
    int i = from - 1;
    while (line.tagged(i, "DET", "NUM")) {
      i--;
    }
    if (line.lower(i).equals("of")) {
      i--;
    } else if (!line.pos(i).equals("VERB")) {
      return false;
    }
    if (i < 0) {
      return false;
    }
    RoleVerb verb = setting.lexicons().verbs().get(line.token(i).lemma());
    return verb != null && verb.object() == MentionType.PEOPLE;
  }

  /** {@code collect debts from traders}: whoever money or goods are forced from. */
  private static boolean robbed(Line line, Setting setting, int from) {
    int i = from - 1;
    while (line.tagged(i, "DET", "NUM", "ADJ")) {
      i--;
    }
    if (!line.lower(i).equals("from")) {
      return false;
    }
    int reach = REACH;
    for (int v = i - 1; v >= 0 && reach > 0; v--) {
      reach -= line.tagged(v, "NOUN", "PROPN", "PUNCT", "CCONJ") ? 0 : 1;
      RoleVerb verb = setting.lexicons().verbs().get(line.token(v).lemma() + FROM);
      if (verb != null) {
        return verb.object() == MentionType.PEOPLE;
      }
    }
    return false;
  }

  /** {@code drivers are held}: the subject of a passive verb that makes victims. */
  private static boolean held(Line line, Setting setting, int to) {
    int i = behindPlace(line, to);
    int first = i;
    boolean passive = false;
    while (line.tagged(i, "AUX", "ADV", "PART") && i - first < 4) {
      passive |= line.token(i).lemma().equals("be");
      i++;
    }
    RoleVerb verb =
        passive && i < line.size() ? setting.lexicons().verbs().get(line.token(i).lemma()) : null;
    return verb != null && verb.object() == MentionType.PEOPLE && line.ends(i, PAST);
  }

  /** {@code journalists in the provinces}: index behind one phrase with a preposition. */
  private static int behindPlace(Line line, int to) {
    if (!line.is(to, LOCATED) && !line.lower(to).equals("from")) {
      return to;
    }
    int i = to + 1;
    while (line.tagged(i, "DET", "ADJ", "NUM", "NOUN", "PROPN")) {
      i++;
    }
    return line.pos(i).equals("AUX") ? i : to;
  }

  /** Whether a verb stands just behind, so that the noun is its subject whatever goes before. */
  private static boolean followed(Line line, Setting setting, int to) {
    int next = to;
    while (line.pos(next).equals("ADV") || line.lower(next).equals("who")) {
      next++;
    }
    return line.pos(next).equals("AUX")
        || Participles.passive(line, setting, next)
        || (line.pos(next).equals("VERB") && !line.lower(next).endsWith("ing"));
  }

  /** The verb whose object or agent the phrase is. */
  private static MentionType before(Line line, Setting setting, int from) {
    boolean by = false;
    int joint = from - 1;
    while (line.tagged(joint, "DET", "NUM", "ADJ")) {
      joint--;
    }
    if (line.lower(joint).equals("for")) {
      return null; // "shipped for clients"
    }
    for (int i = from - 1; i >= 0 && from - i <= REACH; i--) {
      Token token = line.token(i);
      if (line.is(i, AGENT)) {
        by = true;
      }
      if (line.is(i, CLAUSE_END)) {
        return null;
      }
      RoleVerb verb = setting.lexicons().verbs().get(token.lemma());
      if (verb != null && token.is("VERB", "NOUN", "ADJ") && !Participles.attributive(line, i)) {
        return by ? verb.subject() : verb.object();
      }
    }
    return null;
  }

  /**
   * The verb whose subject the phrase is; in the passive it is the object. Where a passage is on
   * people who are moved or exploited, only what is done to others makes an actor: {@code children
   * sell sweets} there are victims.
   */
  private static MentionType after(Line line, Setting setting, int to) {
    boolean passive = false;
    int reach = REACH;
    for (int i = to; i < line.size() && reach > 0; i++) {
      Token token = line.token(i);
      if (line.is(i, CLAUSE_END)) {
        return null;
      }
      reach -= token.is("PROPN", "PUNCT", "CCONJ") ? 0 : 1;
      passive |= token.is("AUX") && token.lemma().equals("be");
      RoleVerb verb = setting.lexicons().verbs().get(token.lemma());
      if (verb != null && token.is("VERB", "ADJ") && !Participles.attributive(line, i)) {
        boolean participle =
            (i == to && line.ends(i, PAST)) || Participles.passive(line, setting, i);
        boolean state = token.is("ADJ") && verb.object() == null;
        boolean suffers = !state && ((passive && !token.text().endsWith("ing")) || participle);
        boolean victims = line.topic().is(TopicTrait.PEOPLE) && verb.object() != MentionType.PEOPLE;
        return suffers ? verb.object() : victims ? null : verb.subject();
      }
    }
    return null;
  }
}
