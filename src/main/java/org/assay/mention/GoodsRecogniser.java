package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.Lexicons.GoodModifier;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;
import org.assay.text.Folding;

/**
 * Commodities of the lexicon, also as modifiers and inside hyphenated words ({@code gold-rich}),
 * with the words before them that change the kind of good.
 */
final class GoodsRecogniser implements Recogniser {

  private static final int REACH = 5;

  /** Kinds of these have names of two nouns ({@code desert elephant}) that no list holds. */
  private static final Set<CommodityCategory> LIVING =
      Set.of(CommodityCategory.WILDLIFE, CommodityCategory.LIVESTOCK, CommodityCategory.TIMBER);

  /** A word or a part of a hyphenated word. */
  private record Unit(String lower, int start, int end, int token, boolean whole) {}

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Unit> units = units(line);
    List<String> words = units.stream().map(Unit::lower).toList();
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < units.size()) {
      FormTable.Match<Good> match = setting.lexicons().goods().startingAt(words, i);
      if (match == null || excluded(setting, words, match) || verb(line, units, match)) {
        i++;
        continue;
      }
      Candidate candidate = candidate(line, setting, units, match);
      if (candidate != null) {
        out.add(candidate);
      }
      i = match.end();
    }
    return out;
  }

  private static Candidate candidate(
      Line line, Setting setting, List<Unit> units, FormTable.Match<Good> match) {
    Good good = match.entry();
    boolean modified = good.use() == Good.Use.MODIFIED;
    int from = match.start();
    CommodityCategory category = good.category();
    int i = from - 1;
    while (i >= 0) {
      Unit unit = units.get(i);
      GoodModifier modifier = setting.lexicons().goodModifiers().get(unit.lower());
      boolean living = from == match.start() && LIVING.contains(good.category());
      boolean kind =
          modifier != null
              ? modifier.inside()
              : (modified || (living && line.pos(unit.token()).equals("NOUN")))
                  && kind(line, setting, unit);
      if (kind) {
        category = modifier != null && modifier.category() != null ? modifier.category() : category;
        from = i--;
      } else if ((modified || from < match.start()) && joins(line, setting, units, i)) {
        from = i - 1;
        i -= 2;
      } else {
        break;
      }
    }
    if (modified && from == match.start()) {
      return null;
    }
    if (good.use() == Good.Use.CONTEXT
        && from == match.start()
        && !traded(line, setting, units, match)) {
      return null;
    }
    int to =
        counterfeit(setting, units, from) ? listEnd(setting, units, match.end()) : match.end();
    return Candidate.of(
        line,
        units.get(from).start(),
        units.get(to - 1).end(),
        MentionType.COMMODITY,
        category,
        false,
        good.row(),
        Rank.GOOD);
  }

  private static boolean counterfeit(Setting setting, List<Unit> units, int from) {
    GoodModifier modifier = setting.lexicons().goodModifiers().get(units.get(from).lower());
    return modifier != null && modifier.category() == CommodityCategory.COUNTERFEITS;
  }

  /** {@code fake shoes, bags and watches}: goods under one modifier, to the end of the list. */
  private static int listEnd(Setting setting, List<Unit> units, int end) {
    List<String> words = units.stream().map(Unit::lower).toList();
    int i = end;
    while (i + 1 < units.size() && words.get(i).matches(",|and|or")) {
      boolean last = !words.get(i).equals(",") || words.get(i + 1).matches("and|or");
      int next = last && words.get(i).equals(",") ? i + 2 : i + 1;
      FormTable.Match<Good> good = setting.lexicons().goods().startingAt(words, next);
      if (good == null) {
        return end;
      }
      if (last) {
        return good.end();
      }
      i = good.end();
    }
    return end;
  }

  /** A noun or adjective that says which kind of product, skin or material. */
  private static boolean kind(Line line, Setting setting, Unit unit) {
    String pos = line.pos(unit.token());
    return setting.edge(unit.lower()) == null
        && !setting.lexicons().tradeWords().contains(unit.lower())
        && pos.matches("NOUN|ADJ|PROPN")
        && !setting.demonym(line.words().get(unit.token()))
        && (pos.equals("NOUN") || !unit.lower().endsWith("ing"))
        && Character.isLetter(unit.lower().codePointAt(0));
  }

  /** {@code crocodile and kob skins}, {@code precursor or essential chemicals}. */
  private static boolean joins(
      Line line, Setting setting, List<Unit> units, int i) {
    String sign = units.get(i).lower();
    if (i < 1) {
      return false;
    }
    Unit left = units.get(i - 1);
    return (sign.equals("and") || sign.equals("or"))
        && kind(line, setting, left)
        && !left.lower().endsWith("s");
  }

  private static boolean traded(
      Line line, Setting setting, List<Unit> units, FormTable.Match<Good> match) {
    if (line.topic().equals("trade_in_counterfeit_goods")
        || line.topic().equals("illicit_trade_in_excisable_goods")) {
      return true;
    }
    int from = Math.max(0, match.start() - REACH);
    int to = Math.min(units.size(), match.end() + REACH);
    for (int i = from; i < to; i++) {
      if ((i < match.start() || i >= match.end())
          && setting.lexicons().tradeWords().contains(units.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean excluded(
      Setting setting, List<String> words, FormTable.Match<Good> match) {
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

  /** {@code continues to fuel}: the noun's form, but a verb. */
  private static boolean verb(Line line, List<Unit> units, FormTable.Match<Good> match) {
    if (match.end() - match.start() > 1) {
      return false;
    }
    Unit unit = units.get(match.start());
    return unit.whole() && line.pos(unit.token()).matches("VERB|AUX|ADV|ADP");
  }

  private static List<Unit> units(Line line) {
    List<Unit> out = new ArrayList<>();
    for (int t = 0; t < line.size(); t++) {
      String word = Folding.plainSigns(line.words().get(t));
      int offset = line.token(t).start();
      int start = 0;
      for (int k = 0; k <= word.length(); k++) {
        if (k == word.length() || word.charAt(k) == '-' || word.charAt(k) == '/') {
          if (k > start) {
            String part = Folding.withoutAccents(word.substring(start, k)).toLowerCase(Locale.ROOT);
            out.add(
                new Unit(part, offset + start, offset + k, t, start == 0 && k == word.length()));
          } else if (word.length() == 1) {
            out.add(new Unit(word, offset, offset + 1, t, true));
          }
          start = k + 1;
        }
      }
    }
    return out;
  }
}
