package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.LocationKind;
import org.assay.model.StopRole;

/** Finds which place a role phrase speaks of. */
final class BearerFinder {

  private static final int LIST_REACH = 8;

  private final RouteWords words;
  private final BearerSubjects subjects;

  BearerFinder(RouteWords words) {
    this.words = words;
    this.subjects = new BearerSubjects(words);
  }

  /**
   * @param earlier bearer of the role phrase before it in the clause, or null
   */
  Bearer find(Clause clause, RolePhrase phrase, List<PlacePhrase> places, Bearer earlier) {
    int i = subjects.skipModifiers(clause, phrase.first() - 1);
    Group examples = examples(clause, phrase, places);
    examples = examples == null ? listed(clause, phrase, places) : examples;
    if (examples != null) {
      return new Bearer(examples, false);
    }
    Group named = named(clause, phrase, i, places);
    if (named != null) {
      return new Bearer(named, false);
    }
    if (i < 0) {
      return Bearer.HOME;
    }
    int joint = clause.is(words, RouteWordClass.AS, i) ? subjects.skipModifiers(clause, i - 1) : i;
    if (earlier != null
        && (clause.is(words, RouteWordClass.AND, joint) || clause.isWord(joint, ","))) {
      return earlier;
    }
    int modified = modifies(clause, i);
    if (modified >= 0) {
      return subjects.nearest(clause, modified, places);
    }
    if (i == 0 && isPart(clause.unit(i))) {
      return Bearer.HOME;
    }
    if (clause.unit(i).isPlace()) {
      return BearerSubjects.bearer(clause, BearerSubjects.groupEnding(places, i));
    }
    if (clause.is(words, RouteWordClass.AND, i) && telegraphic(clause, i)) {
      return Bearer.HOME;
    }
    if (clause.isWord(i, ",") && i > 0 && clause.unit(i - 1).isPlace()) {
      return BearerSubjects.bearer(clause, BearerSubjects.groupEnding(places, i - 1));
    }
    PhraseTable.Hit<String> becoming = words.becoming().before(clause.words(), i + 1);
    if (becoming != null) {
      return earlier != null
          ? earlier
          : subjects.nearest(clause, i + 1 - becoming.length(), places);
    }
    boolean as =
        clause.is(words, RouteWordClass.AS, i)
            || clause.is(words, RouteWordClass.IN, i)
            || clause.is(words, RouteWordClass.OF, i);
    int verb = as ? subjects.skipModifiers(clause, i - 1) : i;
    if (verb < 0) {
      return Bearer.HOME;
    }
    Unit unit = clause.unit(verb);
    if (as && clause.is(words, RouteWordClass.AS, i) && unit.isPlace()) {
      return BearerSubjects.bearer(clause, BearerSubjects.groupEnding(places, verb));
    }
    boolean copula =
        words.is(RouteWordClass.COPULA, unit.word()) || (as && subjects.saysAs(clause, verb));
    boolean noun = as && words.is(RouteWordClass.BEARER, unit.word());
    return copula || noun ? subjects.nearest(clause, verb, places) : Bearer.NONE;
  }

  /** {@code Caribbean transit point}: a part of the world says where the country is. */
  private static boolean isPart(Unit unit) {
    return unit.is(Unit.Kind.PLACE) && unit.mention().label() == LocationKind.MACROREGION;
  }

  /** {@code illicit cultivation of X and source of Y}: no verb and no place before. */
  private static boolean telegraphic(Clause clause, int end) {
    for (int i = 0; i < end; i++) {
      Unit unit = clause.unit(i);
      if (unit.isPlace() || unit.pos().equals("VERB") || unit.pos().equals("AUX")) {
        return false;
      }
    }
    return true;
  }

  /** {@code X is the largest Caribbean source}: index of the copula before such a place, or -1. */
  private int modifies(Clause clause, int place) {
    if (!clause.unit(place).isPlace()) {
      return -1;
    }
    int i = subjects.skipModifiers(clause, place - 1);
    boolean article = i + 1 < place && clause.unit(i + 1).pos().equals("DET");
    boolean copula = i >= 0 && words.is(RouteWordClass.COPULA, clause.words().get(i));
    return article && copula ? i : -1;
  }

  /** {@code hubs (such as Ber)}: the examples that follow. */
  private Group examples(Clause clause, RolePhrase phrase, List<PlacePhrase> places) {
    for (PlacePhrase place : places) {
      boolean follows =
          place.inner() != null
              && words.isExample(place.inner())
              && place.group().first() > phrase.last()
              && place.group().first() - phrase.last() <= 5;
      boolean brackets =
          clause.isWord(phrase.last() + 1, "(")
              || clause.isWord(phrase.last() + 1, ",")
              || clause.isWord(phrase.last() + 1, "such")
              || clause.isWord(phrase.last() + 1, "including")
              || clause.isWord(phrase.last() + 1, "like");
      if (follows && brackets) {
        return place.group();
      }
    }
    return null;
  }

  /** {@code the transit hubs of X and Y}, where no verb says of which place: the places. */
  private Group named(Clause clause, RolePhrase phrase, int before, List<PlacePhrase> places) {
    boolean said =
        clause.is(words, RouteWordClass.AS, before)
            || clause.is(words, RouteWordClass.COPULA, before);
    if (said
        || !phrase.roles().contains(StopRole.TRANSIT)
        || !clause.is(words, RouteWordClass.OF, phrase.last() + 1)) {
      return null;
    }
    int first = clause.skipModifiers(phrase.last() + 2);
    return first < clause.size() && clause.unit(first).is(Unit.Kind.PLACE)
        ? BearerSubjects.groupEnding(places, first)
        : null;
  }

  /** {@code the main destinations for X are Y and Z}: the places that follow. */
  private Group listed(Clause clause, RolePhrase phrase, List<PlacePhrase> places) {
    for (PlacePhrase place : places) {
      int between = place.start() - phrase.last();
      if (between <= 0 || between > LIST_REACH || !place.outer().isEmpty()) {
        continue;
      }
      int i = place.start() - 1;
      while (i > phrase.last()
          && (clause.unit(i).isModifier()
              || words.is(RouteWordClass.MODIFIER, clause.words().get(i)))) {
        i--;
      }
      return words.is(RouteWordClass.LISTING, clause.words().get(i)) ? place.group() : null;
    }
    return null;
  }
}
