package org.assay.mention;

import static org.assay.knowledge.WordClass.COMPLEMENT;
import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordEnding.PAST;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.Lexicons.GoodModifier;
import org.assay.knowledge.TradeCues;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;

/**
 * Goods too ambiguous to count beside any word of trade, where the sentence makes goods of them: on
 * a list with goods ({@code cigarettes and televisions}), as what is sold, shipped or stolen,
 * behind {@code theft of}.
 */
final class WareRecogniser implements Recogniser {

  private final GoodsContext context = new GoodsContext();

  /** A thing: words {@code [from, to)}, its category and what found it. */
  private record Thing(int from, int to, CommodityCategory category, String foundBy) {}

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    List<Candidate> goods = new ArrayList<>(known);
    for (int i = 0; i < line.size(); i++) {
      Thing thing = thing(line, setting, i);
      if (thing == null
          || covered(line, thing, known)
          || !((thing.category() != CommodityCategory.VEHICLES && listed(line, thing, goods))
              || traded(line, setting, thing))) {
        continue;
      }
      Candidate candidate =
          Candidate.of(
              line,
              line.token(thing.from()).start(),
              line.token(thing.to() - 1).end(),
              MentionType.COMMODITY,
              context.category(line, thing.category(), false),
              false,
              thing.foundBy(),
              Rank.GOOD);
      out.add(candidate);
      goods.add(candidate);
    }
    return out;
  }

  /** The noun phrase that ends with the noun at {@code i}, or null where that is no thing. */
  private static Thing thing(Line line, Setting setting, int i) {
    boolean noun = line.pos(i).equals("NOUN") || takenForVerb(line, setting, i);
    boolean ends = noun && !line.tagged(i + 1, "NOUN", "PROPN");
    if (!ends || (line.capital(i) && i > 0) || setting.edge(line.lower(i)) != null) {
      return null;
    }
    FormTable.Match<Good> match = setting.lexicons().goods().endingAt(line.lower(), i + 1);
    if (match == null || match.entry().use() == Good.Use.MODIFIED) {
      return null;
    }
    int from = match.start();
    while (kind(line, setting, from - 1)) {
      from--;
    }
    return new Thing(from, i + 1, match.entry().category(), match.entry().row());
  }

  /** {@code order microchips}: tagged as a verb, but no verb of English. */
  private static boolean takenForVerb(Line line, Setting setting, int i) {
    Set<String> verbs = setting.lexicons().englishVerbs().all();
    return line.pos(i).equals("VERB")
        && !verbs.contains(line.lower(i))
        && !verbs.contains(line.token(i).lemma());
  }

  /** A word before the noun that says which kind: {@code gym weights}, {@code fake watches}. */
  private static boolean kind(Line line, Setting setting, int i) {
    GoodModifier modifier = setting.lexicons().goodModifiers().get(line.lower(i));
    boolean inside = modifier != null && modifier.inside();
    boolean noun =
        line.pos(i).equals("NOUN")
            && !line.grammar().plural(line.lower(i))
            && !verb(line, setting, i)
            && !setting.lexicons().tradeWords().contains(line.lower(i));
    return (inside || (noun && modifier == null))
        && !(line.capital(i) && i > 0)
        && setting.edge(line.lower(i)) == null
        && !setting.demonym(line.words().get(i));
  }

  /** {@code stations lack boats}: what can be a verb, behind its subject. */
  private static boolean verb(Line line, Setting setting, int i) {
    return line.tagged(i - 1, "NOUN", "PROPN", "PRON")
        && setting.lexicons().englishVerbs().all().contains(line.lower(i));
  }

  private static boolean covered(Line line, Thing thing, List<Candidate> known) {
    int start = line.token(thing.from()).start();
    int end = line.token(thing.to() - 1).end();
    return known.stream().anyMatch(c -> c.start() < end && start < c.end());
  }

  /** On a list with a good beside it. */
  private static boolean listed(Line line, Thing thing, List<Candidate> known) {
    int before = afterModifiers(line, thing) - 1;
    int sign = before;
    while (line.is(sign, LIST_SIGN)) {
      sign--;
    }
    if (sign < before && sign >= 0 && ends(line.token(sign).end(), known)) {
      return true;
    }
    int next = thing.to();
    while (line.is(next, LIST_SIGN)) {
      next++;
    }
    if (next == thing.to()) {
      return false;
    }
    int most = Math.min(line.size(), next + 3);
    for (int k = next; k < most; k++) {
      int start = line.token(k).start();
      if (known.stream().anyMatch(c -> c.type() == MentionType.COMMODITY && c.start() == start)) {
        return true;
      }
      if (!line.tagged(k, "ADJ", "DET", "NUM", "NOUN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(int end, List<Candidate> known) {
    return known.stream().anyMatch(c -> c.type() == MentionType.COMMODITY && c.end() == end);
  }

  /** Index of the first word of the noun phrase, words outside the mention among them. */
  private static int afterModifiers(Line line, Thing thing) {
    int from = thing.from();
    while (line.tagged(from - 1, "ADJ", "DET", "NUM")) {
      from--;
    }
    return from;
  }

  private static boolean traded(Line line, Setting setting, Thing thing) {
    TradeCues cues = setting.lexicons().tradeCues();
    int before = afterModifiers(line, thing) - 1;
    boolean sold =
        line.pos(before).equals("VERB")
            || setting.lexicons().englishVerbs().only().contains(line.lower(before));
    if (sold && cues.verbs().contains(line.token(before).lemma())) {
      return true;
    }
    if (line.is(before, COMPLEMENT) && cues.nouns().contains(line.lower(before - 1))) {
      return true;
    }
    int verb = thing.to();
    while (line.tagged(verb, "AUX", "ADV")) {
      verb++;
    }
    return line.pos(verb).equals("VERB")
        && line.ends(verb, PAST)
        && cues.verbs().contains(line.token(verb).lemma());
  }
}
