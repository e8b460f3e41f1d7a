package org.assay.mention;

import static org.assay.knowledge.WordClass.CARRIED;
import static org.assay.knowledge.WordClass.HELD;
import static org.assay.knowledge.WordClass.LEAVING;

import java.util.List;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.Lexicons.GoodModifier;
import org.assay.knowledge.TopicTrait;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;

/** Whether the words around a term of the lexicon let it be a good that is traded. */
final class GoodsContext {

  private static final int REACH = 5;

  /** What carries or pays for goods is not goods again for having been once. */
  private static final Set<CommodityCategory> CARRIERS_AND_MEANS =
      Set.of(CommodityCategory.VEHICLES, CommodityCategory.MONEY);

  /** For a term of use {@code context} without a modifier that says its kind. */
  boolean traded(Line line, Setting setting, GoodsUnits units, FormTable.Match<Good> match) {
    Set<String> words = setting.lexicons().tradeWords();
    if (match.entry().category() == CommodityCategory.VEHICLES
        && transport(line, units, match, words)) {
      return false;
    }
    if (line.topic().goods().contains(match.entry().category())) {
      return true;
    }
    int from = Math.max(0, match.start() - REACH);
    int to = Math.min(units.size(), match.end() + REACH);
    for (int i = from; i < to; i++) {
      if ((i < match.start() || i >= match.end()) && words.contains(units.get(i).lower())) {
        return true;
      }
    }
    return !CARRIERS_AND_MEANS.contains(match.entry().category())
        && tradedBefore(line, setting, match.entry());
  }

  /**
   * The category of a good of no kind of its own: counterfeit where the passage is about these, and
   * only there.
   */
  CommodityCategory category(Line line, CommodityCategory category, boolean modified) {
    boolean counterfeits = line.topic().is(TopicTrait.IMITATIONS);
    if (category == CommodityCategory.OTHER && counterfeits) {
      return CommodityCategory.COUNTERFEITS;
    }
    boolean plain = category == CommodityCategory.COUNTERFEITS && !modified;
    return plain && !counterfeits ? CommodityCategory.OTHER : category;
  }

  /** What a sentence before of the passage trades in is spoken of here too. */
  private boolean tradedBefore(Line line, Setting setting, Good good) {
    for (Line before = line.before(); before != null; before = before.before()) {
      GoodsUnits units = GoodsUnits.of(before);
      for (int i = 0; i < units.size(); i++) {
        FormTable.Match<Good> match = setting.lexicons().goods().startingAt(units.words(), i);
        if (match != null
            && match.entry().equals(good)
            && !excluded(setting, units.words(), match)
            && traded(before, setting, units, match)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code by lorry}, {@code hidden in cars}: what carries the goods. */
  private static boolean transport(
      Line line, GoodsUnits units, FormTable.Match<Good> match, Set<String> tradeWords) {
    int before = units.get(match.start()).token() - 1;
    while (line.tagged(before, "DET", "ADJ")) {
      before--;
    }
    return line.is(before, CARRIED)
        || (line.is(before, HELD)
            && !(tradeWords.contains(line.lower(before - 1))
                && (line.pos(before - 1).equals("NOUN")
                    || line.lower(before - 1).endsWith("ing"))));
  }

  boolean excluded(Setting setting, List<String> words, FormTable.Match<Good> match) {
    for (int i = Math.max(0, match.start() - 3); i < match.end(); i++) {
      FormTable.Match<Set<MentionType>> other =
          setting.lexicons().exclusions().startingAt(words, i);
      if (other != null
          && other.end() >= match.end()
          && other.entry().contains(MentionType.COMMODITY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the finished product leaves by three ways}: a verb that the tagger took for a noun. */
  private static boolean leaving(Line line, Setting setting, int i) {
    return line.lower(i).equals("leaves")
        && line.tagged(i - 1, "NOUN", "PROPN")
        && setting.lexicons().goods().get(line.lower(i - 1)) == null
        && line.is(i + 1, LEAVING);
  }

  /** {@code continues to fuel}, {@code couriers hide pistols}: the noun's form, but a verb. */
  boolean verb(Line line, Setting setting, GoodsUnits units, FormTable.Match<Good> match) {
    if (match.end() - match.start() > 1) {
      return false;
    }
    GoodsUnits.Unit unit = units.get(match.start());
    int token = unit.token();
    boolean tagged =
        (setting.lexicons().englishVerbs().all().contains(unit.lower())
                || setting.lexicons().englishVerbs().all().contains(line.token(token).lemma()))
            && line.tagged(token, "VERB", "AUX", "ADV", "ADP")
            && (line.lower(token - 1).equals("to")
                || line.tagged(token - 1, "AUX", "PRON", "NOUN", "PROPN", "ADV"));
    boolean object =
        setting.lexicons().verbs().containsKey(unit.lower())
            && setting.lexicons().goods().startingAt(line.lower(), token + 1) != null;
    GoodModifier before =
        match.start() == 0
            ? null
            : setting.lexicons().goodModifiers().get(units.get(match.start() - 1).lower());
    boolean fake = before != null && before.inside();
    return unit.whole() && !fake && (tagged || object || leaving(line, setting, token));
  }
}
