package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** Finds which place lies on a route or plays a part in a movement. */
final class WayBearers {

  private static final int WAY_REACH = 12;

  private final RouteWords words;
  private final BearerSubjects subjects;

  WayBearers(RouteWords words) {
    this.words = words;
    this.subjects = new BearerSubjects(words);
  }

  /** Which place lies on a route: {@code plays a role in}, {@code part of the route}. */
  Bearer find(Clause clause, Trigger way, List<PlacePhrase> places) {
    boolean route = way.frame().kind() == Kind.WAY;
    boolean known = words.is(RouteWordClass.DEFINITE, clause.words().get(0));
    if (route
        && !known
        && !clause.isCapital(0)
        && subjects.skipModifiers(clause, way.first() - 1) < 0) {
      return Bearer.HOME;
    }
    Bearer named = route ? named(clause, way, places) : Bearer.NONE;
    if (named.group() != null) {
      return named;
    }
    for (int i = way.first() - 1; i >= 0 && i >= way.first() - WAY_REACH; i--) {
      PhraseTable.Hit<String> hit =
          clause.words().get(i).isEmpty() ? null : words.onWay().at(clause.words(), i);
      if (hit != null) {
        Bearer bearer = subjects.nearest(clause, i, places);
        boolean lies = way.frame().kind() == Kind.WAY || acts(clause, bearer, i);
        return lies ? bearer : Bearer.NONE;
      }
    }
    return Bearer.NONE;
  }

  /** {@code X is known as a smuggling route for}, {@code X has served as a corridor}. */
  private Bearer named(Clause clause, Trigger way, List<PlacePhrase> places) {
    int i = subjects.skipModifiers(clause, way.first() - 1);
    boolean as = clause.is(words, RouteWordClass.AS, i);
    int verb = as ? subjects.skipModifiers(clause, i - 1) : i;
    if (as && verb >= 0 && clause.unit(verb).isPlace()) {
      return BearerSubjects.bearer(clause, BearerSubjects.groupEnding(places, verb));
    }
    boolean says =
        verb >= 0
            && (words.is(RouteWordClass.COPULA, clause.words().get(verb))
                || (as && subjects.saysAs(clause, verb)));
    Bearer bearer = says ? subjects.nearest(clause, verb, places) : Bearer.NONE;
    return places.stream()
            .anyMatch(place -> place.group().equals(bearer.group()) && place.outer().isEmpty())
        ? bearer
        : Bearer.NONE;
  }

  /** Whether a place, and no actor after it, is what plays the role. */
  private static boolean acts(Clause clause, Bearer bearer, int verb) {
    if (bearer.group() == null) {
      return false;
    }
    for (int i = bearer.group().last() + 1; i < verb; i++) {
      if (!clause.unit(i).is(Unit.Kind.WORD)) {
        return false;
      }
    }
    return bearer.group().first() == 0 || clause.unit(bearer.group().first() - 1).isModifier();
  }
}
