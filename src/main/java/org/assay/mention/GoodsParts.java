package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.LIKENESS;

import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.Lexicons.GoodPart;
import org.assay.model.CommodityCategory;

/** Goods named by two goods: what a good is made of or belongs to, and what it is. */
final class GoodsParts {

  /** What is made of parts that are traded for themselves. */
  private static final Set<CommodityCategory> ASSEMBLED =
      Set.of(CommodityCategory.ARMS, CommodityCategory.VEHICLES);

  /** What a good before it only moves in or pays for. */
  private static final Set<CommodityCategory> NO_HEADS =
      Set.of(CommodityCategory.VEHICLES, CommodityCategory.MONEY);

  private static final int ANIMAL_REACH = 4;

  /**
   * A term with the term behind it where both make one good: {@code tiger-bone wine}, {@code
   * amphetamine powder}, {@code tramadol and pregabalin tablets}. A vehicle behind only carries the
   * first, and {@code the cocaine leaves} is no leaf.
   */
  FormTable.Match<Good> compound(Setting setting, GoodsUnits units, FormTable.Match<Good> first) {
    FormTable<Good> goods = setting.lexicons().goods();
    int behind = first.end() + (likeness(units, first) ? 1 : 0);
    FormTable.Match<Good> second = goods.startingAt(units.words(), behind);
    if (second == null
        || units.plural(first.end() - 1)
        || NO_HEADS.contains(second.entry().category())
        || second.entry().use() == Good.Use.MODIFIED
        || second.entry().use() == Good.Use.TRADED
        || part(setting, units, second.start()) == GoodPart.APART) {
      return first;
    }
    boolean form = second.entry().use() == Good.Use.CONTEXT;
    Good.Use use = first.entry().use() == Good.Use.BARE ? Good.Use.BARE : second.entry().use();
    CommodityCategory category = form ? first.entry().category() : second.entry().category();
    Good good = new Good(second.entry().term(), category, use, second.entry().row());
    int start = form ? shared(setting, units, first) : first.start();
    return new FormTable.Match<>(start, second.end(), good);
  }

  /** {@code captagon-type tablets}: the other part of the word that the first good begins. */
  private static boolean likeness(GoodsUnits units, FormTable.Match<Good> first) {
    int i = first.end();
    return i < units.size()
        && units.is(i, LIKENESS)
        && units.get(i).token() == units.get(i - 1).token();
  }

  /** Index of the good before that shares the form behind. */
  private static int shared(Setting setting, GoodsUnits units, FormTable.Match<Good> match) {
    int and = match.start() - 1;
    if (and < 1 || !units.is(and, CONJUNCTION) || units.plural(and - 1)) {
      return match.start();
    }
    FormTable.Match<Good> other = setting.lexicons().goods().endingAt(units.words(), and);
    boolean alike = other != null && other.entry().category() == match.entry().category();
    return alike ? other.start() : match.start();
  }

  /** {@code horns of the saiga antelope}: the animal behind tells the part that is traded. */
  boolean ofAnimal(Setting setting, GoodsUnits units, FormTable.Match<Good> part) {
    int i = part.end();
    if (part.entry().category() != CommodityCategory.WILDLIFE
        || i >= units.size()
        || !units.get(i).lower().equals("of")) {
      return false;
    }
    int last = Math.min(units.size(), i + ANIMAL_REACH);
    for (int k = i + 1; k < last; k++) {
      FormTable.Match<Good> animal = setting.lexicons().goods().startingAt(units.words(), k);
      if (animal != null) {
        return animal.entry().category() == CommodityCategory.WILDLIFE
            && animal.entry().use() != Good.Use.MODIFIED;
      }
    }
    return false;
  }

  /** {@code the horns}: whose they are was said before in the passage. */
  boolean spokenOf(Line line, Setting setting, GoodsUnits units, FormTable.Match<Good> part) {
    if (part.start() == 0 || !units.get(part.start() - 1).lower().equals("the")) {
      return false;
    }
    FormTable<Good> goods = setting.lexicons().goods();
    for (Line before = line.before(); before != null; before = before.before()) {
      GoodsUnits said = GoodsUnits.of(before);
      for (int i = 0; i < said.size(); i++) {
        FormTable.Match<Good> match = goods.startingAt(said.words(), i);
        if (match != null
            && match.entry().equals(part.entry())
            && (ofAnimal(setting, said, match)
                || goods.endingAt(said.words(), match.start()) != null)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code parts of assault rifles}: the parts are the good. */
  int of(Setting setting, GoodsUnits units, int from, Good good) {
    int of = from - 1;
    while (of > 0 && units.is(of, ARTICLE)) {
      of--;
    }
    boolean parts =
        ASSEMBLED.contains(good.category())
            && of > 0
            && units.get(of).lower().equals("of")
            && part(setting, units, of - 1) == GoodPart.PART;
    return parts ? of - 1 : from;
  }

  private static GoodPart part(Setting setting, GoodsUnits units, int i) {
    return setting.lexicons().goodParts().get(units.get(i).lower());
  }
}
