package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;

/**
 * Tells what is moved from what only hides or carries it: {@code hidden among furniture}, {@code in
 * lorries}. The latter become plain words that keep their mention.
 */
final class Carriers {

  private static final String IN = "in";
  private static final int NOUNS = 3;
  private static final int HIDING_REACH = 5;

  private final RouteWords words;

  Carriers(RouteWords words) {
    this.words = words;
  }

  List<Unit> demote(List<Unit> units) {
    List<Unit> out = new ArrayList<>();
    for (Unit unit : units) {
      boolean goods = unit.is(Unit.Kind.CARGO) && unit.mention().type() == MentionType.COMMODITY;
      out.add(goods && carries(out, unit) ? unit.plain() : unit);
    }
    return out;
  }

  private boolean carries(List<Unit> before, Unit unit) {
    int i = before.size() - 1;
    if (i > 0 && isJoint(before.get(i)) && carrier(before.get(i - 1))) {
      return true;
    }
    int skipped = 0;
    while (i >= 0
        && skipped++ < NOUNS
        && (before.get(i).isModifier() || before.get(i).isNoun())
        && !words.is(RouteWordClass.ABOARD, before.get(i).word())) {
      i--;
    }
    // "hidden in a load of X"
    if (i > 0
        && words.is(RouteWordClass.OF, before.get(i).word())
        && words.is(RouteWordClass.CONTAINER, before.get(i - 1).word())) {
      i -= 2;
      while (i >= 0 && (before.get(i).isModifier() || before.get(i).isNoun())) {
        i--;
      }
    }
    if (i < 0 || !before.get(i).is(Unit.Kind.WORD)) {
      return false;
    }
    String preposition = before.get(i).word();
    if (unit.mention().label() == CommodityCategory.DOCUMENTS
        && words.is(RouteWordClass.ESCORT, preposition)) {
      return true;
    }
    boolean vehicle = unit.mention().label() == CommodityCategory.VEHICLES;
    // "trade in cars": the noun has its cargo after "in".
    if (vehicle && words.is(RouteWordClass.ABOARD, preposition)) {
      return i == 0 || !preposition.equals(IN) || !before.get(i - 1).isNoun();
    }
    return words.is(RouteWordClass.HIDER, preposition) && hiding(before, i);
  }

  private boolean hiding(List<Unit> before, int preposition) {
    for (int i = preposition - 1; i >= 0 && i >= preposition - HIDING_REACH; i--) {
      if (words.is(RouteWordClass.HIDING, before.get(i).word())) {
        return true;
      }
      if (before.get(i).isPlace() || before.get(i).word().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean carrier(Unit unit) {
    return unit.is(Unit.Kind.WORD) && unit.mention() != null;
  }

  private static boolean isJoint(Unit unit) {
    return unit.pos().equals("CCONJ") || unit.word().equals(",");
  }
}
