package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.RouteWords.WordClass;
import org.assay.model.LocationKind;
import org.assay.model.StopRole;

/** Finds which place a role phrase speaks of. */
final class BearerFinder {

  /** What bears a role: a group of places, the report's own country, or nothing that is known. */
  record Bearer(Group group, boolean home) {
    static final Bearer NONE = new Bearer(null, false);
    static final Bearer HOME = new Bearer(null, true);

    void give(Draft draft, StopRole role) {
      if (home) {
        draft.home(role);
      } else if (group != null) {
        draft.stop(role, group);
      }
    }
  }

  private static final int WAY_REACH = 12;
  private static final int LIST_REACH = 8;

  private final RouteWords words;

  BearerFinder(RouteWords words) {
    this.words = words;
  }

  /**
   * @param earlier bearer of the role phrase before it in the clause, or null
   */
  Bearer find(Clause clause, RolePhrase phrase, List<PlacePhrase> places, Bearer earlier) {
    int i = skipModifiers(clause, phrase.first() - 1);
    Group examples = examples(clause, phrase, places);
    examples = examples == null ? listed(clause, phrase, places) : examples;
    if (examples != null) {
      return new Bearer(examples, false);
    }
    if (i < 0) {
      return Bearer.HOME;
    }
    int joint = clause.is(words, WordClass.AS, i) ? skipModifiers(clause, i - 1) : i;
    if (earlier != null && (clause.is(words, WordClass.AND, joint) || clause.isWord(joint, ","))) {
      return earlier;
    }
    int modified = modifies(clause, i);
    if (modified >= 0) {
      return subject(clause, modified, places);
    }
    if (i == 0 && isPart(clause.unit(i))) {
      return Bearer.HOME;
    }
    if (clause.unit(i).isPlace()) {
      return bearer(clause, groupEnding(places, i));
    }
    if (clause.is(words, WordClass.AND, i) && telegraphic(clause, i)) {
      return Bearer.HOME;
    }
    if (clause.isWord(i, ",") && i > 0 && clause.unit(i - 1).isPlace()) {
      return bearer(clause, groupEnding(places, i - 1));
    }
    PhraseTable.Hit<String> becoming = words.becoming().before(clause.words(), i + 1);
    if (becoming != null) {
      return earlier != null ? earlier : subject(clause, i + 1 - becoming.length(), places);
    }
    boolean as =
        clause.is(words, WordClass.AS, i)
            || clause.is(words, WordClass.IN, i)
            || clause.is(words, WordClass.OF, i);
    int verb = as ? skipModifiers(clause, i - 1) : i;
    if (verb < 0) {
      return Bearer.HOME;
    }
    Unit unit = clause.unit(verb);
    if (as && clause.is(words, WordClass.AS, i) && unit.isPlace()) {
      return bearer(clause, groupEnding(places, verb));
    }
    boolean copula =
        words.is(WordClass.COPULA, unit.word()) || (as && words.is(WordClass.AS_VERB, unit.word()));
    boolean noun = as && words.is(WordClass.BEARER, unit.word());
    return copula || noun ? subject(clause, verb, places) : Bearer.NONE;
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
    int i = skipModifiers(clause, place - 1);
    boolean article = i + 1 < place && clause.unit(i + 1).pos().equals("DET");
    boolean copula = i >= 0 && words.is(WordClass.COPULA, clause.words().get(i));
    return article && copula ? i : -1;
  }

  /** Which place lies on a route: {@code plays a role in}, {@code part of the route}. */
  Bearer onWay(Clause clause, Trigger way, List<PlacePhrase> places) {
    boolean route = way.frame().kind() == Kind.WAY;
    boolean known = words.is(WordClass.DEFINITE, clause.words().get(0));
    if (route && !known && !clause.isCapital(0) && skipModifiers(clause, way.first() - 1) < 0) {
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
        Bearer bearer = subject(clause, i, places);
        boolean lies = way.frame().kind() == Kind.WAY || acts(clause, bearer, i);
        return lies ? bearer : Bearer.NONE;
      }
    }
    return Bearer.NONE;
  }

  /** {@code X is known as a smuggling route for}, {@code X has served as a corridor}. */
  private Bearer named(Clause clause, Trigger way, List<PlacePhrase> places) {
    int i = skipModifiers(clause, way.first() - 1);
    boolean as = clause.is(words, WordClass.AS, i);
    int verb = as ? skipModifiers(clause, i - 1) : i;
    boolean says =
        verb >= 0
            && (words.is(WordClass.COPULA, clause.words().get(verb))
                || (as && words.is(WordClass.AS_VERB, clause.words().get(verb))));
    Bearer bearer = says ? subject(clause, verb, places) : Bearer.NONE;
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

  /** The nearest place left of a verb; without preposition first, else any. */
  private Bearer subject(Clause clause, int verb, List<PlacePhrase> places) {
    Group other = null;
    for (int i = places.size() - 1; i >= 0; i--) {
      PlacePhrase place = places.get(i);
      if (place.group().last() >= verb) {
        continue;
      }
      if (place.outer().isEmpty()
          || place.outer().stream().anyMatch(p -> words.is(WordClass.WITH, p))) {
        return bearer(clause, place.group());
      }
      other = other == null ? place.group() : other;
    }
    return other == null ? Bearer.HOME : bearer(clause, other);
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

  /** {@code the main destinations for X are Y and Z}: the places that follow. */
  private Group listed(Clause clause, RolePhrase phrase, List<PlacePhrase> places) {
    for (PlacePhrase place : places) {
      int between = place.start() - phrase.last();
      if (between <= 0 || between > LIST_REACH || !place.outer().isEmpty()) {
        continue;
      }
      int i = place.start() - 1;
      while (i > phrase.last()
          && (clause.unit(i).isModifier() || words.is(WordClass.MODIFIER, clause.words().get(i)))) {
        i--;
      }
      return words.is(WordClass.LISTING, clause.words().get(i)) ? place.group() : null;
    }
    return null;
  }

  private static Bearer bearer(Clause clause, Group group) {
    if (group == null) {
      return Bearer.NONE;
    }
    return clause.unit(group.members().get(0)).is(Unit.Kind.HOME)
        ? Bearer.HOME
        : new Bearer(group, false);
  }

  private static Group groupEnding(List<PlacePhrase> places, int unit) {
    return places.stream()
        .map(PlacePhrase::group)
        .filter(group -> group.first() <= unit && unit <= group.last())
        .findFirst()
        .orElse(null);
  }

  /** Left over what belongs to the role phrase itself: {@code the third-largest regional}. */
  private int skipModifiers(Clause clause, int from) {
    int i = from;
    while (i >= 0) {
      PhraseTable.Hit<String> degree = words.degrees().before(clause.words(), i + 1);
      if (degree != null) {
        i -= degree.length();
      } else if (clause.unit(i).isModifier() || describes(clause, i)) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean describes(Clause clause, int i) {
    if (clause.unit(i).is(Unit.Kind.CARGO) || clause.is(words, WordClass.BOTH, i)) {
      return true;
    }
    boolean described = i > 0 && clause.unit(i - 1).isModifier() && !clause.isWord(i - 1, "'s");
    // Taggers take "trafficking" in "trafficking route" for a verb.
    boolean noun =
        clause.unit(i).isNoun()
            || (clause.words().get(i).endsWith("ing")
                && !words.is(WordClass.COPULA, clause.words().get(i))
                && !words.is(WordClass.AS_VERB, clause.words().get(i)));
    return noun && (described || i == 0);
  }
}
