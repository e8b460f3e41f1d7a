package org.assay.mention;

import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordClass.QUOTED;
import static org.assay.knowledge.WordClass.TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.knowledge.TopicTrait;
import org.assay.model.ActorClass;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.LocationUse;
import org.assay.model.MentionType;
import org.assay.model.NameSpan;

/** Names that the statistical model saw and that nothing better explains. */
final class ModelNameRecogniser implements Recogniser {

  private static final String MODEL = "model:english.all.3class:";
  private static final Pattern UN_BODY = Pattern.compile("UN\\p{Lu}{2,}");

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (NameSpan name : line.sentence().names()) {
      int from = name.firstToken();
      int to = name.endToken();
      while (from < to && drop(line, setting, from)) {
        from++;
      }
      while (from < to && drop(line, setting, to - 1)) {
        to--;
      }
      if (from == to || !line.capital(from) || demonyms(line, setting, from, to)) {
        continue;
      }
      if (line.is(from - 1, TOLD) && name.label().equals("ORGANIZATION")) {
        continue;
      }
      boolean people = ethnonyms(line, setting, from, to);
      if (people && line.tagged(to, "NOUN", "ADJ")) {
        continue;
      }
      boolean located =
          !people && !name.label().equals("LOCATION") && located(line, setting, from, to, known);
      boolean place = located || (!people && name.label().equals("LOCATION"));
      Label label =
          people
              ? ActorClass.INDIVIDUALS
              : place ? LocationKind.SETTLEMENT : actorClass(line, from, name.label());
      out.add(
          new Candidate(
              line,
              line.token(from).start(),
              line.token(to - 1).end(),
              place ? MentionType.LOCATION : MentionType.ACTOR,
              label,
              true,
              null,
              place ? LocationUse.LITERAL : null,
              MODEL + name.label() + (located ? "+preposition" : ""),
              Rank.MODEL_NAME));
    }
    return out;
  }

  /** A supposed person or organisation that somebody is in, at or goes through is a place. */
  private static boolean located(
      Line line, Setting setting, int from, int to, List<Candidate> known) {
    if (NameRun.acronym(line.words().get(from))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (setting.lexicons().orgWords().containsKey(line.words().get(i))) {
        return false;
      }
    }
    if (amongPlaces(line, from, to, known)
        || (line.lower(from - 1).equals("of")
            && (setting.placeWords().isDirection(line.lower(from - 2))
                || area(line, setting, from - 2)))) {
      return true;
    }
    int before = from - 1;
    while (before > 1 && line.is(before, LIST_SIGN) && line.capital(before - 1)) {
      before -= 2;
    }
    return !line.is(before - 1, QUOTED)
        && setting.lexicons().locativePrepositions().contains(line.lower(before));
  }

  /** {@code the municipality of Jesús María Semprum}: a word for a region or town. */
  private static boolean area(Line line, Setting setting, int i) {
    return setting
        .placeWords()
        .designator(line.lower(i))
        .filter(d -> d.before() && d.inside())
        .filter(d -> d.kind() == LocationKind.REGION || d.kind() == LocationKind.SETTLEMENT)
        .isPresent();
  }

  /** {@code past Mocuba, Caia and Inchope}: a list of places on both sides, or one in brackets. */
  private static boolean amongPlaces(Line line, int from, int to, List<Candidate> known) {
    int left = from - 1;
    while (line.is(left, LIST_SIGN)) {
      left--;
    }
    int right = to;
    while (line.is(right, LIST_SIGN)) {
      right++;
    }
    int before = left + 1;
    boolean behind =
        left >= 0
            && left < from - 1
            && known.stream().anyMatch(c -> place(c) && line.indexOfEnd(c.end()) == before);
    int next = right;
    boolean ahead =
        right > to && known.stream().anyMatch(c -> place(c) && line.indexAt(c.start()) == next);
    boolean closed = line.lower(to).equals(")") && line.lower().subList(0, from).contains("(");
    return behind && (ahead || closed);
  }

  private static boolean place(Candidate candidate) {
    return candidate.type() == MentionType.LOCATION;
  }

  /** A person in a passage on a market is one who trades there; missions of the UN say so. */
  private ActorClass actorClass(Line line, int from, String label) {
    ActorClass byTopic = line.topic().actors();
    boolean person = label.equals("PERSON");
    if (byTopic != null && (!person || byTopic != ActorClass.STATE_INSTITUTION)) {
      return byTopic;
    }
    if (person) {
      return line.topic().is(TopicTrait.CRIMINAL)
          ? ActorClass.CRIMINAL_NETWORK
          : ActorClass.INDIVIDUALS;
    }
    return UN_BODY.matcher(line.words().get(from)).matches() ? ActorClass.INTERNATIONAL : null;
  }

  private static boolean drop(Line line, Setting setting, int i) {
    return setting.edge(line.lower(i)) != null
        || setting.lexicons().capitalised().contains(line.words().get(i))
        || !Character.isLetterOrDigit(line.words().get(i).codePointAt(0));
  }

  /** {@code Fulani}, {@code Dogon}: a people, whatever the model takes the name for. */
  private static boolean ethnonyms(Line line, Setting setting, int from, int to) {
    return line.words().subList(from, to).stream()
        .allMatch(setting.lexicons().ethnonyms()::contains);
  }

  private static boolean demonyms(Line line, Setting setting, int from, int to) {
    return setting.demonym(line.phrase(from, to))
        || (to - from == 1
            && (setting.lexicons().heads().get(line.lower(from)) != null
                || setting.lexicons().goods().get(line.lower(from)) != null));
  }
}
