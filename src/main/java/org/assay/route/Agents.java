package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;

/** Finds the actors that do what a word of a clause says. */
final class Agents {

  private static final int REACH = 10;

  private final Clause clause;
  private final RouteWords words;

  Agents(Clause clause, RouteWords words) {
    this.clause = clause;
    this.words = words;
  }

  /** Indexes of the actors that are the subject of an active verb; maybe none. */
  List<Integer> subjects(int verb) {
    int i = verb - 1;
    while (i >= 0 && !clause.unit(i).is(Unit.Kind.ACTOR)) {
      boolean seat = clause.unit(i).isPlace() && seated(i) >= 0;
      String pos = clause.unit(i).pos();
      boolean passed =
          pos.equals("AUX") || pos.equals("ADV") || words.is(RouteWordClass.RELATIVE, word(i));
      if (!seat && !passed) {
        return follows(i) ? first() : List.of();
      }
      i = seat ? seated(i) : i - 1;
    }
    return i >= 0 && isSubject(i) ? listEnding(i) : List.of();
  }

  /** Indexes of the actors after {@code by} behind a passive verb or a noun; maybe none. */
  List<Integer> behind(int last) {
    for (int i = last + 1; i < clause.size() && i <= last + REACH; i++) {
      Unit unit = clause.unit(i);
      if (words.is(RouteWordClass.MEANS, unit.word())) {
        int j = i + 1;
        while (j < clause.size() && clause.unit(j).isModifier()) {
          j++;
        }
        return j < clause.size() && isActor(j) ? listFrom(j) : List.of();
      }
      boolean passed =
          unit.isModifier()
              || unit.isPlace()
              || unit.is(Unit.Kind.CARGO)
              || words.roles().containsKey(unit.word())
              || words.is(RouteWordClass.OF, unit.word())
              || words.is(RouteWordClass.AND, unit.word())
              || unit.word().equals(",");
      if (!passed) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * {@code dealers buy X and ship it}, {@code use Y to move it}: the verb has an earlier subject.
   */
  private boolean follows(int before) {
    return clause.is(words, RouteWordClass.AND, before)
        || clause.is(words, RouteWordClass.TO, before)
        || clause.isWord(before, ",");
  }

  /** The actors that a clause begins with. */
  private List<Integer> first() {
    for (int i = 0; i < clause.size(); i++) {
      if (isActor(i)) {
        return isSubject(i) ? listFrom(i) : List.of();
      }
      if (!clause.unit(i).isModifier()) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isActor(int at) {
    return clause.unit(at).is(Unit.Kind.ACTOR)
        && clause.unit(at).mention().type() == MentionType.ACTOR;
  }

  /** Whether no preposition makes the actor something else than a subject. */
  private boolean isSubject(int actor) {
    int i = actor;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return isActor(actor) && words.prepositions().before(clause.words(), i) == null;
  }

  /** {@code dealers in X}: index of the actor before a place, or -1. */
  private int seated(int place) {
    int i = place - 1;
    while (i > 0 && clause.unit(i).isModifier()) {
      i--;
    }
    boolean in = i > 0 && words.is(RouteWordClass.SEAT, word(i));
    return in && clause.unit(i - 1).is(Unit.Kind.ACTOR) ? i - 1 : -1;
  }

  private List<Integer> listFrom(int first) {
    List<Integer> out = new ArrayList<>(List.of(first));
    int i = first + 1;
    while (i < clause.size()) {
      PhraseTable.Hit<String> joiner =
          word(i).isEmpty() ? null : words.joiners().at(clause.words(), i);
      boolean joins = joiner != null && !words.isPreposition(joiner.phrase());
      if (isActor(i)) {
        out.add(i);
      } else if (!joins && !clause.unit(i).isModifier()) {
        break;
      }
      i += joins ? joiner.length() : 1;
    }
    return out;
  }

  private List<Integer> listEnding(int last) {
    List<Integer> out = new ArrayList<>(List.of(last));
    int i = last - 1;
    while (i > 0 && (clause.is(words, RouteWordClass.AND, i) || clause.isWord(i, ","))) {
      i -= clause.is(words, RouteWordClass.AND, i) && clause.isWord(i - 1, ",") ? 2 : 1;
      if (i < 0 || !isActor(i) || !isSubject(i)) {
        break;
      }
      out.add(0, i);
      i--;
    }
    return out;
  }

  private String word(int at) {
    return clause.words().get(at);
  }
}
