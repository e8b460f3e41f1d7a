package org.assay.mention;

import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.LIST_SIGN;

import java.util.List;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.Lexicons.GoodModifier;
import org.assay.model.CommodityCategory;

/** {@code fake shoes, bags and watches}: goods under one modifier are one span. */
final class GoodsList {

  private static final Set<CommodityCategory> IMITATED =
      Set.of(
          CommodityCategory.COUNTERFEITS,
          CommodityCategory.OTHER,
          CommodityCategory.VEHICLES,
          CommodityCategory.MEDICINES,
          CommodityCategory.FOOD_AGRICULTURE,
          CommodityCategory.CHEMICALS);

  /** Index after the goods that share the modifier at {@code from}, or {@code end}. */
  int end(Line line, Setting setting, GoodsUnits units, int from, Good first, int end) {
    if (!counterfeit(setting, units, from)) {
      return end;
    }
    List<String> words = units.words();
    int i = end;
    while (i + 1 < units.size() && units.is(i, LIST_SIGN)) {
      boolean last = !words.get(i).equals(",") || units.is(i + 1, CONJUNCTION);
      int next = last && words.get(i).equals(",") ? i + 2 : i + 1;
      FormTable.Match<Good> good = setting.lexicons().goods().startingAt(words, next);
      boolean pair =
          good != null && next == end + 1 && last && !line.pos(token(units, good)).equals("NOUN");
      if (good == null || !(pair || sameKind(first, good.entry()))) {
        return end;
      }
      if (last) {
        return good.end();
      }
      i = good.end();
    }
    return end;
  }

  /** The token behind a good. */
  private static int token(GoodsUnits units, FormTable.Match<Good> good) {
    return units.get(good.end() - 1).token() + 1;
  }

  private static boolean counterfeit(Setting setting, GoodsUnits units, int from) {
    GoodModifier modifier = setting.lexicons().goodModifiers().get(units.get(from).lower());
    return modifier != null && modifier.category() == CommodityCategory.COUNTERFEITS;
  }

  /**
   * On a list of three or more, {@code counterfeit medicines, foodstuffs and tobacco} are three,
   * for tobacco is traded illicitly without being an imitation; shoes, perfume and medicines are
   * one. A pair always shares its modifier.
   */
  private static boolean sameKind(Good first, Good other) {
    return first.category() == other.category()
        || (consumer(first.category()) && consumer(other.category()));
  }

  private static boolean consumer(CommodityCategory category) {
    return IMITATED.contains(category);
  }
}
