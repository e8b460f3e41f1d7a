package org.assay.mention;

import static org.assay.knowledge.WordClass.CLAUSE_END;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.ActorCues;
import org.assay.knowledge.FormTable;
import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/**
 * Class of persons of whom only the name is known, by what any sentence of the report says of them:
 * {@code the extradition of Christopher Coke}, {@code Paul Biya has been president}.
 */
final class PersonClasses {

  private static final String MODEL = "model:english.all.3class:PERSON";

  /** Words between a cue and the name that it is about. */
  private static final int REACH_BEFORE = 4;

  private static final int REACH_BEHIND = 8;

  /** Whether only the model knows the name, so that nothing but its passage gave it a class. */
  boolean person(Candidate candidate) {
    return candidate.type() == MentionType.ACTOR
        && candidate.foundBy().contains(MODEL)
        && candidate.label() != ActorClass.FOREIGN
        && candidate.label() != ActorClass.ARMED_GROUP
        && candidate.label() != ActorClass.CIVIL_SOCIETY;
  }

  /** Classes that the report gives, by name as written; the first sentence that tells decides. */
  Map<String, ActorClass> of(List<Line> lines, Map<Line, List<Candidate>> byLine, Setting setting) {
    Map<String, ActorClass> out = new HashMap<>();
    for (Line line : lines) {
      for (Candidate candidate : byLine.get(line)) {
        if (person(candidate)) {
          ActorClass said = said(line, setting, candidate);
          if (said != null) {
            out.putIfAbsent(candidate.text(), said);
          }
        }
      }
    }
    return out;
  }

  private static ActorClass said(Line line, Setting setting, Candidate candidate) {
    int from = line.indexAt(candidate.start());
    int to = line.indexOfEnd(candidate.end());
    boolean called =
        candidate.label() == ActorClass.STATE_EMBEDDED && line.lower(from - 1).equals(",");
    if (from < 0 || to < 0 || called) {
      return null;
    }
    ActorCues cues = setting.lexicons().actorCues();
    for (int i = Math.max(0, from - REACH_BEFORE - 2); i < from; i++) {
      FormTable.Match<ActorCues.PersonCue> cue = cues.persons().startingAt(line.lower(), i);
      if (cue != null && cue.end() <= from && from - cue.end() < REACH_BEFORE) {
        boolean after =
            switch (cue.entry().side()) {
              case AFTER, BOTH -> true;
              case SUFFERING, OBJECT -> governs(line, cue.end(), from);
              default -> false;
            };
        if (after) {
          return cue.entry().label();
        }
      }
    }
    for (int i = to; i < Math.min(line.size(), to + REACH_BEHIND); i++) {
      if (line.is(i, CLAUSE_END)) {
        return null;
      }
      FormTable.Match<ActorCues.PersonCue> cue = cues.persons().startingAt(line.lower(), i);
      if (cue != null) {
        boolean before =
            switch (cue.entry().side()) {
              case BEFORE, BOTH -> true;
              case SUFFERING -> passive(line, i, to);
              default -> false;
            };
        if (before) {
          return cue.entry().label();
        }
      }
    }
    return null;
  }

  /** {@code police arrested Andre Bryan}: nothing but the name's own words behind the verb. */
  private static boolean governs(Line line, int cue, int from) {
    for (int i = cue; i < from; i++) {
      if (!line.tagged(i, "DET", "NUM", "ADJ", "NOUN", "PROPN")) {
        return false;
      }
    }
    return true;
  }

  /** {@code was arrested}, {@code , arrested in May,}; not {@code and arrested others}. */
  private static boolean passive(Line line, int cue, int to) {
    int i = cue - 1;
    while (i >= to && line.pos(i).equals("ADV")) {
      i--;
    }
    return i < to || line.token(i).lemma().equals("be") || line.lower(i).equals(",");
  }
}
