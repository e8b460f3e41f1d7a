package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** Finds the places that stand before the verb or noun of a role phrase. */
final class BearerSubjects {

  private final RouteWords words;

  BearerSubjects(RouteWords words) {
    this.words = words;
  }

  /** Left over what belongs to the role phrase itself: {@code the third-largest regional}. */
  int skipModifiers(Clause clause, int from) {
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
    if (clause.unit(i).is(Unit.Kind.CARGO) || clause.is(words, RouteWordClass.BOTH, i)) {
      return true;
    }
    boolean described = i > 0 && clause.unit(i - 1).isModifier() && !clause.isWord(i - 1, "'s");
    // Taggers take "trafficking" in "trafficking route" for a verb.
    boolean noun =
        clause.unit(i).isNoun()
            || (clause.words().get(i).endsWith("ing")
                && !words.is(RouteWordClass.COPULA, clause.words().get(i))
                && !words.is(RouteWordClass.AS_VERB, clause.words().get(i)));
    return noun && (described || i == 0);
  }

  /**
   * Whether a word before {@code as} says what something is: {@code serves as}, {@code was reported
   * as}.
   */
  boolean saysAs(Clause clause, int verb) {
    int i = verb - 1;
    while (i > 0 && clause.unit(i).pos().equals("ADV")) {
      i--;
    }
    return clause.is(words, RouteWordClass.AS_VERB, verb)
        || (clause.unit(verb).pos().equals("VERB") && clause.is(words, RouteWordClass.PASSIVE, i));
  }

  /** The nearest place left of a verb; without preposition first, else any. */
  Bearer nearest(Clause clause, int verb, List<PlacePhrase> places) {
    Group other = null;
    for (int i = places.size() - 1; i >= 0; i--) {
      PlacePhrase place = places.get(i);
      if (place.group().last() >= verb) {
        continue;
      }
      if (place.outer().isEmpty()
          || place.outer().stream().anyMatch(p -> words.is(RouteWordClass.WITH, p))) {
        return bearer(clause, place.group());
      }
      other = other == null ? place.group() : other;
    }
    return other == null ? Bearer.HOME : bearer(clause, other);
  }

  static Bearer bearer(Clause clause, Group group) {
    if (group == null) {
      return Bearer.NONE;
    }
    return clause.unit(group.members().get(0)).is(Unit.Kind.HOME)
        ? Bearer.HOME
        : new Bearer(group, false);
  }

  static Group groupEnding(List<PlacePhrase> places, int unit) {
    return places.stream()
        .map(PlacePhrase::group)
        .filter(group -> group.first() <= unit && unit <= group.last())
        .findFirst()
        .orElse(null);
  }
}
