package org.assay.route;

import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Places that are used to move something. */
final class UsedPlaces {

  private static final int USE_REACH = 3;

  private final RouteWords words;
  private final Clause clause;
  private final List<Draft> drafts;

  UsedPlaces(RouteWords words, Clause clause, List<Draft> drafts) {
    this.words = words;
    this.clause = clause;
    this.drafts = drafts;
  }

  /** {@code use X to move Y}, {@code X is used for moving Y}: it is moved through the place. */
  boolean assign(PlacePhrase place) {
    int before = place.start() - 1;
    while (before > 0
        && (clause.unit(before).isModifier() || clause.is(words, RouteWordClass.BOTH, before))) {
      before--;
    }
    int i = place.group().last() + 1;
    boolean object = clause.is(words, RouteWordClass.USING, before);
    while (!object
        && i < clause.size()
        && (clause.unit(i).isModifier()
            || clause.unit(i).isNoun()
            || clause.is(words, RouteWordClass.PASSIVE, i)
            || clause.unit(i).pos().equals("AUX"))) {
      i++;
    }
    boolean subject =
        clause.is(words, RouteWordClass.USING, i)
            && i > 0
            && (clause.is(words, RouteWordClass.PASSIVE, i - 1) || clause.unit(i - 1).isModifier());
    int to = object ? i : afterAgent(i + 1);
    boolean leads =
        clause.is(words, RouteWordClass.TO, to) || clause.is(words, RouteWordClass.FOR, to);
    for (Draft draft : (object || subject) && leads ? drafts : List.<Draft>of()) {
      int between = draft.trigger.first() - to;
      if (between > 0 && between <= USE_REACH && !draft.trigger.isRole()) {
        draft.stop(StopRole.TRANSIT, place.group());
        return true;
      }
    }
    return false;
  }

  /** Index after {@code by dealers}, or the same index. */
  private int afterAgent(int at) {
    int i = clause.is(words, RouteWordClass.MEANS, at) ? clause.skipModifiers(at + 1) : at;
    return i > at && i < clause.size() && clause.unit(i).is(Unit.Kind.ACTOR) ? i + 1 : at;
  }
}
