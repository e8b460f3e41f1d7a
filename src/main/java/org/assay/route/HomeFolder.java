package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/**
 * Makes one unit of what stands for the report's own country ({@code the country}, {@code locally},
 * {@code from rural areas}) or for any other ({@code abroad}).
 */
final class HomeFolder {

  private static final int MODIFIERS = 4;

  private final RouteWords words;

  HomeFolder(RouteWords words) {
    this.words = words;
  }

  List<Unit> fold(List<Unit> units) {
    List<String> text = units.stream().map(Unit::word).toList();
    List<Unit> out = new ArrayList<>();
    int i = 0;
    while (i < units.size()) {
      Unit unit = units.get(i);
      PhraseTable.Hit<String> home = unit.word().isEmpty() ? null : words.home().at(text, i);
      PhraseTable.Hit<String> away = unit.word().isEmpty() ? null : words.abroad().at(text, i);
      if (home != null) {
        out.add(unnamed(Unit.Kind.HOME, "PROPN", unit, units.get(i + home.length() - 1)));
      } else if (away != null) {
        String pos = away.length() == 1 ? "ADV" : "NOUN";
        out.add(unnamed(Unit.Kind.ABROAD, pos, unit, units.get(i + away.length() - 1)));
      } else if (words.is(RouteWordClass.HOME_ADVERB, unit.word())) {
        out.add(unnamed(Unit.Kind.HOME, "ADV", unit, unit));
      } else if (area(units, i)) {
        out.add(unnamed(Unit.Kind.HOME, "NOUN", unit, unit));
      } else {
        out.add(unit);
      }
      i += home != null ? home.length() : away != null ? away.length() : 1;
    }
    return out;
  }

  /** {@code from poor rural areas}, where no name follows. */
  private boolean area(List<Unit> units, int at) {
    if (!words.is(RouteWordClass.HOME_AREA, units.get(at).word()) || named(units, at + 1)) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= MODIFIERS; i--) {
      Unit unit = units.get(i);
      if (words.is(RouteWordClass.FROM, unit.word())) {
        return true;
      }
      boolean describes = unit.isModifier() || unit.isNoun() || unit.pos().equals("CCONJ");
      if (!describes || words.is(RouteWordClass.ELSEWHERE, unit.word())) {
        return false;
      }
    }
    return false;
  }

  /** {@code areas in the north of X}. */
  private boolean named(List<Unit> units, int from) {
    boolean leads =
        from < units.size()
            && (units.get(from).word().equals("(")
                || words.isPreposition(units.get(from).word())
                || words.isExample(units.get(from).word()));
    for (int i = from; leads && i < units.size() && i <= from + MODIFIERS; i++) {
      if (units.get(i).isPlace()) {
        return !words.roles().containsKey(units.get(from).word());
      }
    }
    return false;
  }

  private static Unit unnamed(Unit.Kind kind, String pos, Unit first, Unit last) {
    return new Unit(kind, "", pos, first.depth(), null, first.start(), last.end());
  }
}
