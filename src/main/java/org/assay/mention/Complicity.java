package org.assay.mention;

import static org.assay.knowledge.WordClass.CONTRAST;
import static org.assay.knowledge.WordClass.LEADING_TO;
import static org.assay.knowledge.WordClass.MEMBERSHIP;

import java.util.stream.IntStream;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.OfficeCues;
import org.assay.knowledge.TopicTrait;
import org.assay.model.ActorClass;

/**
 * Whether a sentence says of servants or bodies of the state that they act for their own gain or
 * for criminals. People in office need a cue in their sentence, bodies of the state one beside
 * them.
 */
final class Complicity {

  private static final int REACH_OF_PEOPLE = 14;
  private static final int REACH_OF_BODIES = 4;

  /** What a body does stands behind it, often with a verb between: {@code continue to coerce}. */
  private static final int REACH_OF_DEEDS = 6;

  private final Deeds deeds = new Deeds();
  private final StateConduct conduct = new StateConduct();

  /** For the phrase {@code [from, to)}, whose own words do not count. */
  boolean shows(Line line, Setting setting, int from, int to) {
    OfficeCues cues = setting.lexicons().actorCues().office();
    return shows(
        line, setting, from, to, people(line, cues, from, to) || members(line, setting, from));
  }

  /** The same for a phrase of which is known whether it stands for people. */
  boolean shows(Line line, Setting setting, int from, int to, boolean people) {
    OfficeCues cues = setting.lexicons().actorCues().office();
    if (!people && ledBy(line, cues, from)) {
      return false;
    }
    boolean responds = conduct.responds(line, setting, from, to);
    if (!responds
        && byTopic(line, cues, people, to)
        && !conduct.attacked(line, setting, from, to)) {
      return true;
    }
    int reach = people ? REACH_OF_PEOPLE : REACH_OF_BODIES;
    int last = Math.min(line.size(), to + (people ? REACH_OF_PEOPLE : REACH_OF_DEEDS));
    int i = Math.max(0, from - reach);
    while (i < last) {
      FormTable.Match<OfficeCues.Side> cue = i >= from && i < to ? null : cue(line, setting, i);
      if (cue == null || (cue.start() < from && cue.end() > from)) {
        i++;
        continue;
      }
      boolean reaches =
          responds
              ? cue.start() < from && linked(line, cue, from)
              : people || linked(line, cue, from);
      if (reaches && tells(line, cue, from, to)) {
        return true;
      }
      i = cue.entry() == OfficeCues.Side.NONE ? cue.end() : i + 1;
    }
    return false;
  }

  private FormTable.Match<OfficeCues.Side> cue(Line line, Setting setting, int i) {
    FormTable.Match<OfficeCues.Side> deed = deeds.startingAt(line, setting, i);
    return deed != null
        ? deed
        : setting.lexicons().actorCues().office().complicity().startingAt(line.lower(), i);
  }

  /**
   * Whether the passage is on those who commit crimes, and so on those in the state who do; in one
   * on a market only people in political and administrative office are there for that.
   */
  private boolean byTopic(Line line, OfficeCues cues, boolean people, int to) {
    if (line.topic().is(TopicTrait.OFFENDERS)) {
      boolean force = cues.forces().contains(line.lower(to - 1));
      return people || (force && line.topic().actors() != ActorClass.FOREIGN);
    }
    return line.topic().market()
        && cues.posts().contains(line.lower(to - 1))
        && !line.lower(to).equals("'s");
  }

  /** Whether a cue stands on the right side of the phrase and nothing parts the two. */
  private static boolean tells(Line line, FormTable.Match<OfficeCues.Side> cue, int from, int to) {
    boolean before = cue.start() < from;
    boolean side =
        switch (cue.entry()) {
          case BOTH -> true;
          case AFTER -> before;
          case BEFORE -> !before;
          case OBJECT -> before && suffers(line, cue, from) && !line.pos(to).equals("NOUN");
          case SUFFERING -> before ? suffers(line, cue, from) : suffering(line, cue);
          case NONE -> false;
        };
    return side && !broken(line, Math.min(cue.end(), to), Math.max(cue.start(), from));
  }

  /** {@code the court convicted two officers}: the object of a verb. */
  private static boolean suffers(Line line, FormTable.Match<OfficeCues.Side> cue, int from) {
    int i = from - 1;
    while (i >= cue.end() && line.tagged(i, "DET", "NUM", "ADJ", "ADV")) {
      i--;
    }
    return i == cue.end() - 1
        && line.pos(cue.start()).equals("VERB")
        && !line.token(Math.max(0, cue.start() - 1)).lemma().equals("be");
  }

  /** {@code a former head of the prison service}: what is told is told of the head. */
  private static boolean ledBy(Line line, OfficeCues cues, int from) {
    int i = from - 1;
    while (line.pos(i).equals("DET")) {
      i--;
    }
    return line.lower(i).equals("of") && cues.holders().contains(line.lower(i - 1));
  }

  /** {@code members of the armed forces}: the people of a body. */
  private static boolean members(Line line, Setting setting, int from) {
    int i = from - 1;
    while (line.pos(i).equals("DET")) {
      i--;
    }
    return line.is(i, MEMBERSHIP)
        && "membership".equals(setting.lexicons().containers().get(line.lower(i - 1)));
  }

  /**
   * {@code officials were arrested}, {@code officers arrested in May}; not {@code police arrested}.
   */
  private static boolean suffering(Line line, FormTable.Match<OfficeCues.Side> cue) {
    int before = cue.start() - 1;
    while (line.pos(before).equals("ADV")) {
      before--;
    }
    return line.token(before).lemma().equals("be")
        || !line.tagged(cue.end(), "DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM", "ADV");
  }

  private static boolean people(Line line, OfficeCues cues, int from, int to) {
    return cues.holders().contains(line.lower(to - 1))
        || (to - from > 1 && cues.holders().contains(line.lower(to - 2)));
  }

  /** A cue before a body of the state must lead to it: {@code corruption within the army}. */
  private static boolean linked(Line line, FormTable.Match<OfficeCues.Side> cue, int from) {
    if (cue.start() >= from || cue.end() == from) {
      return true;
    }
    return IntStream.range(cue.end(), from).anyMatch(i -> line.is(i, LEADING_TO));
  }

  private static boolean broken(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, CONTRAST)) {
        return true;
      }
    }
    return false;
  }
}
