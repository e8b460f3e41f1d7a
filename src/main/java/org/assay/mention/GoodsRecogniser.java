package org.assay.mention;

import static org.assay.knowledge.WordClass.CHEMICAL;
import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordEnding.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.Head;
import org.assay.knowledge.Lexicons.GoodModifier;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;

/**
 * Commodities of the lexicon, also as modifiers and inside hyphenated words ({@code gold-rich}),
 * with the words before them that change the kind of good.
 */
final class GoodsRecogniser implements Recogniser {

  /** Kinds of these have names of two nouns ({@code desert elephant}) that no list holds. */
  private static final Set<CommodityCategory> LIVING =
      Set.of(CommodityCategory.WILDLIFE, CommodityCategory.LIVESTOCK, CommodityCategory.TIMBER);

  private final GoodsContext context = new GoodsContext();
  private final GoodsList lists = new GoodsList();
  private final GoodsParts parts = new GoodsParts();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    GoodsUnits units = GoodsUnits.of(line);
    List<Candidate> out = new ArrayList<>();
    int after = -1;
    int i = 0;
    while (i < units.size()) {
      FormTable.Match<Good> match = setting.lexicons().goods().startingAt(units.words(), i);
      if (match == null
          || match.entry().use() == Good.Use.TRADED
          || context.excluded(setting, units.words(), match)
          || context.verb(line, setting, units, match)) {
        i++;
        continue;
      }
      match = parts.compound(setting, units, match);
      Candidate candidate = candidate(line, setting, units, match, listed(units, after, i));
      if (candidate != null) {
        out.add(candidate);
        after = match.end();
      }
      i = match.end();
    }
    return out;
  }

  /** {@code arms, fuel and motorbikes}: what goes on a list of goods is one too. */
  private static boolean listed(GoodsUnits units, int after, int i) {
    return after >= 0
        && i - after <= 2
        && i > after
        && IntStream.range(after, i).allMatch(k -> units.is(k, LIST_SIGN));
  }

  private Candidate candidate(
      Line line, Setting setting, GoodsUnits units, FormTable.Match<Good> match, boolean listed) {
    Good good = match.entry();
    boolean modified = good.use() == Good.Use.MODIFIED;
    int from = precursorOf(setting, units, match);
    CommodityCategory category = good.category();
    int i = from - 1;
    while (i >= 0) {
      GoodModifier modifier = modifier(line, setting, units, i);
      if (modifier != null ? modifier.inside() : kind(line, setting, units, match, from, i)) {
        category = modifier != null && modifier.category() != null ? modifier.category() : category;
        from = modifier == null ? i : Math.min(i, whole(line, setting, units, i));
        i = from - 1;
      } else if ((modified && joins(line, setting, units, i))
          || (from == match.start() && sharedHead(setting, units, match, i))) {
        from = i - 1;
        i -= 2;
      } else {
        break;
      }
    }
    if (modified
        && from == match.start()
        && !parts.ofAnimal(setting, units, match)
        && !parts.spokenOf(line, setting, units, match)) {
      return null;
    }
    if (good.use() == Good.Use.CONTEXT
        && from == match.start()
        && !listed
        && !context.traded(line, setting, units, match)) {
      return null;
    }
    from = wordStart(setting, units, from);
    from = parts.of(setting, units, from, good);
    int to = lists.end(line, setting, units, from, good, chemicals(units, match));
    return Candidate.of(
        line,
        units.get(from).start(),
        units.get(to - 1).end(),
        MentionType.COMMODITY,
        context.category(line, category, from < match.start()),
        false,
        good.row(),
        Rank.GOOD);
  }

  /** {@code drug precursor chemicals}: what the precursors are belongs to them. */
  private static int chemicals(GoodsUnits units, FormTable.Match<Good> match) {
    boolean precursor = units.get(match.end() - 1).lower().equals("precursor");
    boolean chemical = match.end() < units.size() && units.is(match.end(), CHEMICAL);
    return precursor && chemical ? match.end() + 1 : match.end();
  }

  /** {@code synthetic drug precursor chemicals}: the drug before belongs to the chemicals. */
  private static int precursorOf(Setting setting, GoodsUnits units, FormTable.Match<Good> match) {
    if (match.entry().category() != CommodityCategory.CHEMICALS) {
      return match.start();
    }
    FormTable.Match<Good> drug = setting.lexicons().goods().endingAt(units.words(), match.start());
    return drug != null && drug.entry().category() == CommodityCategory.DRUGS
        ? drug.start()
        : match.start();
  }

  /** {@code crocodile and python skins}: the animal before shares the part that is traded. */
  private static boolean sharedHead(
      Setting setting, GoodsUnits units, FormTable.Match<Good> match, int i) {
    if (match.end() - match.start() < 2 || i < 1 || !units.is(i, CONJUNCTION)) {
      return false;
    }
    String left = units.get(i - 1).lower();
    Good animal = setting.lexicons().goods().get(left);
    Good owner = setting.lexicons().goods().get(units.get(match.start()).lower());
    return animal != null
        && owner != null
        && match.entry().category() == CommodityCategory.WILDLIFE
        && animal.category() == CommodityCategory.WILDLIFE
        && owner.category() == CommodityCategory.WILDLIFE
        && setting.lexicons().goods().get(left + " " + units.get(match.end() - 1).lower()) != null
        && !left.endsWith("s");
  }

  /** What the lexicon says of the word, or of the hyphenated word that it ends. */
  private static GoodModifier modifier(Line line, Setting setting, GoodsUnits units, int i) {
    GoodModifier part = setting.lexicons().goodModifiers().get(units.get(i).lower());
    if (part != null || units.get(i).whole()) {
      return part;
    }
    return setting.lexicons().goodModifiers().get(line.lower(units.get(i).token()));
  }

  private static int whole(Line line, Setting setting, GoodsUnits units, int i) {
    boolean hyphenated =
        setting.lexicons().goodModifiers().containsKey(line.lower(units.get(i).token()));
    return hyphenated ? units.first(i) : i;
  }

  /** Whether the word at {@code i} says which product, skin or species. */
  private static boolean kind(
      Line line, Setting setting, GoodsUnits units, FormTable.Match<Good> match, int from, int i) {
    if (match.entry().use() == Good.Use.MODIFIED) {
      return kind(line, setting, units.get(i));
    }
    GoodsUnits.Unit unit = units.get(i);
    boolean hyphenated = !unit.whole();
    return LIVING.contains(match.entry().category())
        && (from == match.start() || hyphenated)
        && (hyphenated || line.pos(unit.token()).equals("NOUN") || takenForVerb(line, unit))
        && !units.plural(i)
        && !behindActor(line, setting, unit.token())
        && kind(line, setting, unit);
  }

  /** {@code Mali's desert elephants}: a noun that is a verb elsewhere, where none can stand. */
  private static boolean takenForVerb(Line line, GoodsUnits.Unit unit) {
    int token = unit.token();
    boolean slot =
        line.tagged(token - 1, "DET", "ADJ", "CCONJ") || line.lower(token - 1).equals("'s");
    return slot && line.pos(token).equals("VERB") && !line.grammar().ends(unit.lower(), VERB);
  }

  /** {@code poachers net quails}: what follows a plural actor is a verb. */
  private static boolean behindActor(Line line, Setting setting, int token) {
    Head head = setting.lexicons().heads().get(line.lower(token - 1));
    return head != null && head.plural();
  }

  /** {@code agro-food products}: a good inside a hyphenated word takes the parts before it. */
  private static int wordStart(Setting setting, GoodsUnits units, int from) {
    int start = from;
    while (start > 0
        && units.get(start - 1).token() == units.get(start).token()
        && setting.edge(units.get(start - 1).lower()) == null) {
      start--;
    }
    return start;
  }

  /** A noun or adjective that says which kind of product, skin or material. */
  private static boolean kind(Line line, Setting setting, GoodsUnits.Unit unit) {
    String pos = line.pos(unit.token());
    return setting.edge(unit.lower()) == null
        && !setting.lexicons().tradeWords().contains(unit.lower())
        && (line.tagged(unit.token(), "NOUN", "ADJ", "PROPN") || takenForVerb(line, unit))
        && (unit.token() == 0 || !line.capital(unit.token()))
        && !setting.demonym(line.words().get(unit.token()))
        && (pos.equals("NOUN") || !unit.lower().endsWith("ing"))
        && Character.isLetter(unit.lower().codePointAt(0));
  }

  /** {@code crocodile and kob skins}, {@code precursor or essential chemicals}. */
  private static boolean joins(Line line, Setting setting, GoodsUnits units, int i) {
    String sign = units.get(i).lower();
    if (i < 1) {
      return false;
    }
    GoodsUnits.Unit left = units.get(i - 1);
    return (sign.equals("and") || sign.equals("or"))
        && kind(line, setting, left)
        && !left.lower().endsWith("s");
  }
}
