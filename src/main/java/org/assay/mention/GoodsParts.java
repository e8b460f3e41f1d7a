package org.assay.mention;

import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.model.CommodityCategory;

/** Goods named by two goods: what a good is made of or belongs to, and what it is. */
final class GoodsParts {

  /** What is made of parts that are traded for themselves. */
  private static final Set<CommodityCategory> ASSEMBLED =
      Set.of(CommodityCategory.ARMS, CommodityCategory.VEHICLES);

  /**
   * The longest term of the lexicon at {@code i}; with the term behind it where both make one good:
   * {@code tiger-bone wine}, {@code amphetamine powder}. A vehicle behind only carries the first.
   */
  FormTable.Match<Good> compound(Setting setting, GoodsUnits units, int i) {
    FormTable<Good> goods = setting.lexicons().goods();
    FormTable.Match<Good> first = goods.startingAt(units.words(), i);
    if (first == null || units.get(first.end() - 1).lower().matches(".*[^sui]s")) {
      return first;
    }
    FormTable.Match<Good> second = goods.startingAt(units.words(), first.end());
    if (second == null
        || second.entry().category() == CommodityCategory.VEHICLES
        || second.entry().category() == CommodityCategory.MONEY
        || second.entry().use() == Good.Use.MODIFIED
        || second.entry().use() == Good.Use.TRADED) {
      return first;
    }
    Good.Use use = first.entry().use() == Good.Use.BARE ? Good.Use.BARE : second.entry().use();
    CommodityCategory category =
        second.entry().use() == Good.Use.CONTEXT
            ? first.entry().category()
            : second.entry().category();
    Good good = new Good(second.entry().term(), category, use, second.entry().row());
    return new FormTable.Match<>(i, second.end(), good);
  }

  /** {@code parts of assault rifles}: the parts are the good. */
  int of(GoodsUnits units, int from, Good good) {
    int of = from - 1;
    while (of > 0 && units.get(of).lower().matches("an?|the")) {
      of--;
    }
    boolean parts =
        ASSEMBLED.contains(good.category())
            && of > 0
            && units.get(of).lower().equals("of")
            && units.get(of - 1).lower().matches("parts|components");
    return parts ? of - 1 : from;
  }
}
