package org.assay.mention;

import java.util.List;
import org.assay.knowledge.ActorCues;
import org.assay.knowledge.FormTable;

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

  /** For the phrase {@code [from, to)}, whose own words do not count. */
  boolean shows(Line line, Setting setting, int from, int to) {
    ActorCues cues = setting.lexicons().actorCues();
    boolean people = people(line, cues, from, to);
    boolean force = cues.forces().contains(line.lower(to - 1));
    if ((people || force) && line.topic().equals("state_embedded_actors")) {
      return true;
    }
    int reach = people ? REACH_OF_PEOPLE : REACH_OF_BODIES;
    int deeds = people ? REACH_OF_PEOPLE : REACH_OF_DEEDS;
    List<String> words = line.lower();
    for (int i = Math.max(0, from - reach); i < Math.min(words.size(), to + deeds); i++) {
      if (i >= from && i < to) {
        continue;
      }
      FormTable.Match<ActorCues.Side> cue = cues.complicity().startingAt(words, i);
      if (cue == null || (cue.start() < from && cue.end() > from)) {
        continue;
      }
      if (cue.entry() == ActorCues.Side.NONE) {
        i = cue.end() - 1;
        continue;
      }
      ActorCues.Side needed = cue.start() < from ? ActorCues.Side.AFTER : ActorCues.Side.BEFORE;
      boolean side =
          cue.entry() == ActorCues.Side.BOTH
              || cue.entry() == needed
              || (cue.entry() == ActorCues.Side.SUFFERING
                  && needed == ActorCues.Side.BEFORE
                  && suffering(line, cue));
      int first = Math.min(cue.end(), to);
      int last = Math.max(cue.start(), from);
      if (side && !broken(line, first, last) && (people || linked(line, cue, from))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code officials were arrested}, {@code officers arrested in May}; not {@code police arrested}.
   */
  private static boolean suffering(Line line, FormTable.Match<ActorCues.Side> cue) {
    int before = cue.start() - 1;
    while (line.pos(before).equals("ADV")) {
      before--;
    }
    return line.token(before).lemma().equals("be")
        || !line.pos(cue.end()).matches("DET|NOUN|PROPN|ADJ|PRON|NUM|ADV");
  }

  private static boolean people(Line line, ActorCues cues, int from, int to) {
    return cues.officeHolders().contains(line.lower(to - 1))
        || (to - from > 1 && cues.officeHolders().contains(line.lower(to - 2)));
  }

  /** A cue before a body of the state must lead to it: {@code corruption within the army}. */
  private static boolean linked(Line line, FormTable.Match<ActorCues.Side> cue, int from) {
    if (cue.start() >= from || cue.end() == from) {
      return true;
    }
    return line.lower().subList(cue.end(), from).stream()
        .anyMatch(word -> word.matches("among|amongst|within|in|inside|by|of|between|the"));
  }

  private static boolean broken(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.lower(i).matches("[;:]|but|although|though|while|whereas|despite")) {
        return true;
      }
    }
    return false;
  }
}
