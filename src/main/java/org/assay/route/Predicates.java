package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;

/**
 * Tells people who are moved from what they are said to be: {@code migrants work as guards}, {@code
 * workers are victims of forced labour}. The latter become plain words that keep their mention.
 */
final class Predicates {

  private static final int MODIFIERS = 4;

  private final RouteWords words;

  Predicates(RouteWords words) {
    this.words = words;
  }

  List<Unit> demote(List<Unit> units) {
    List<Unit> out = new ArrayList<>();
    boolean subject = false;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean people = unit.is(Unit.Kind.CARGO) && unit.mention().type() == MentionType.PEOPLE;
      boolean predicate =
          people && subject && (as(out) || equated(out) || (copula(out) && ofFollows(units, i)));
      out.add(predicate ? unit.plain() : unit);
      subject |= people;
    }
    return out;
  }

  /**
   * Whether {@code as} alone leads to what comes next, not {@code such as} or {@code as well as}.
   */
  private boolean as(List<Unit> before) {
    int end = modifiersFrom(before);
    List<String> text = before.stream().map(Unit::word).toList();
    PhraseTable.Hit<String> led = words.prepositions().before(text, end);
    PhraseTable.Hit<String> joined = words.joiners().before(text, end);
    return led != null && joined == null && words.is(RouteWordClass.AS, led.phrase());
  }

  private boolean copula(List<Unit> before) {
    int i = modifiersFrom(before) - 1;
    return i >= 0 && words.is(RouteWordClass.COPULA, before.get(i).word());
  }

  /** {@code X account for most victims}. */
  private boolean equated(List<Unit> before) {
    List<String> text = before.stream().map(Unit::word).toList();
    return words.equates().before(text, modifiersFrom(before)) != null;
  }

  private boolean ofFollows(List<Unit> units, int at) {
    return at + 1 < units.size() && words.is(RouteWordClass.OF, units.get(at + 1).word());
  }

  /** Index of the first of the modifiers that the units end with. */
  private static int modifiersFrom(List<Unit> before) {
    int i = before.size();
    while (i > 0 && before.size() - i < MODIFIERS && before.get(i - 1).isModifier()) {
      i--;
    }
    return i;
  }
}
