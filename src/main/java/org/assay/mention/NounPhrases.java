package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;

/**
 * Noun phrases over lexicon heads: the head, and to its left the words that modify it, up to a
 * determiner, possessor, preposition or anything else that cannot belong to the phrase. Rests on
 * word lists first and on tags second, since the tagger errs on telegraphic text.
 */
final class NounPhrases {

  private final Line line;
  private final Setting setting;
  private final Premodifiers premodifiers;

  NounPhrases(Line line, Setting setting) {
    this.line = line;
    this.setting = setting;
    this.premodifiers = new Premodifiers(line, setting);
  }

  /** Phrases from left to right, without overlap. */
  List<NounPhrase> find() {
    List<NounPhrase> out = new ArrayList<>();
    for (int end = line.size(); end > 0; end--) {
      FormTable.Match<Head> match = setting.lexicons().heads().endingAt(line.lower(), end);
      if (match == null) {
        match = nationals(end);
      }
      if (match == null || !headsPhrase(match)) {
        continue;
      }
      int from = leftEdge(match.start());
      out.add(0, new NounPhrase(from, match.start(), match.end(), match.entry()));
      end = from + 1;
    }
    return out;
  }

  /** {@code Malians}, {@code South Koreans}: the plural demonym that ends before {@code end}. */
  private FormTable.Match<Head> nationals(int end) {
    if (!line.capital(end - 1) || !line.lower(end - 1).endsWith("s")) {
      return null;
    }
    for (int from = Math.max(0, end - 3); from < end; from++) {
      if (!line.capital(from)) {
        continue;
      }
      Demonym demonym = setting.demonyms().of(line.phrase(from, end)).orElse(null);
      if (demonym != null && demonym.noun() && demonym.plural()) {
        String row = "gazetteer/demonyms.tsv:" + demonym.form();
        Head head = new Head(demonym.form(), null, null, Head.Use.DEPENDS, true, row);
        return new FormTable.Match<>(from, end, head);
      }
    }
    return null;
  }

  /** Whether the matched noun ends its phrase, and is not a modifier of what follows. */
  private boolean headsPhrase(FormTable.Match<Head> match) {
    int next = match.end();
    String pos = line.pos(next);
    String lower = line.lower(next);
    if (line.pos(match.end() - 1).equals("VERB")
        && !match.entry().plural()
        && match.end() - match.start() == 1) {
      return false;
    }
    if (recruits(match)) {
      return false;
    }
    if (next >= line.size() || setting.edge(lower) != null || verbBehind(next)) {
      return true;
    }
    if (setting.lexicons().heads().startingAt(line.lower(), next) != null
        && !line.lower(next).isEmpty()
        && !pos.equals("VERB")) {
      return false;
    }
    if (match.entry().plural()) {
      return true;
    }
    if (pos.equals("NOUN") || (pos.equals("PROPN") && !line.capital(next))) {
      return false;
    }
    boolean determined = next - 1 > 0 && line.pos(match.start() - 1).equals("DET");
    boolean gerund = lower.endsWith("ing") && !determined;
    boolean modifiesNoun = pos.equals("ADJ") && line.pos(next + 1).equals("NOUN") && !determined;
    return !gerund && !modifiesNoun;
  }

  /** {@code local police charge a fee}: a verb of the lexicon with an object. */
  private boolean verbBehind(int next) {
    return setting.lexicons().verbs().containsKey(line.lower(next))
        && line.pos(next + 1).equals("DET");
  }

  /** {@code the Maute Group recruits around Marawi}: a name and its verb. */
  private boolean recruits(FormTable.Match<Head> match) {
    String lower = line.lower(match.start());
    return match.end() - match.start() == 1
        && lower.endsWith("s")
        && line.capital(match.start() - 1)
        && setting.lexicons().orgWords().containsKey(line.words().get(match.start() - 1))
        && setting.lexicons().verbs().containsKey(lower.substring(0, lower.length() - 1));
  }

  /** Index of the first modifier of a head at {@code head}. */
  private int leftEdge(int head) {
    int from = head;
    int i = head - 1;
    while (i >= 0) {
      if (premodifiers.modifies(i, from)) {
        from = i--;
      } else if (joins(i, from)) {
        from = i - 1;
        i -= 2;
      } else {
        break;
      }
    }
    return from;
  }

  /**
   * Whether a comma or conjunction at {@code i} joins two modifiers: {@code loosely organized,
   * profit-driven networks}, {@code political and administrative figures}.
   */
  private boolean joins(int i, int from) {
    String sign = line.lower(i);
    if (i < 1 || setting.edge(line.lower(i - 1)) != null) {
      return false;
    }
    String left = line.pos(i - 1);
    String right = line.pos(from);
    Head leftHead = setting.lexicons().heads().get(line.lower(i - 1));
    if (leftHead != null) {
      return false;
    }
    boolean adjectives =
        (left.equals("ADJ") || modifierWord(i - 1))
            && (right.matches("ADJ|ADV") || modifierWord(from));
    if (sign.equals(",")) {
      return adjectives && (left.equals("ADJ") || Premodifiers.participleForm(line.lower(i - 1)));
    }
    if (!sign.equals("and") && !sign.equals("or") && !sign.equals("and/or")) {
      return false;
    }
    boolean goods =
        setting.lexicons().goods().get(line.lower(i - 1)) != null
            && setting.lexicons().goods().get(line.lower(from)) != null;
    return adjectives || goods;
  }

  private boolean modifierWord(int i) {
    boolean participle = line.pos(i).equals("VERB") && Premodifiers.participleForm(line.lower(i));
    return participle
        || setting.demonym(line.words().get(i))
        || setting.lexicons().actorModifiers().containsKey(line.lower(i));
  }
}
