package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
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

  NounPhrases(Line line, Setting setting) {
    this.line = line;
    this.setting = setting;
  }

  /** Phrases from left to right, without overlap. */
  List<NounPhrase> find() {
    List<NounPhrase> out = new ArrayList<>();
    for (int end = line.size(); end > 0; end--) {
      FormTable.Match<Head> match = setting.lexicons().heads().endingAt(line.lower(), end);
      if (match == null || !headsPhrase(match)) {
        continue;
      }
      int from = leftEdge(match.start());
      out.add(0, new NounPhrase(from, match.start(), match.end(), match.entry()));
      end = from + 1;
    }
    return out;
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
    if (next >= line.size() || setting.edge(lower) != null) {
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

  /** Index of the first modifier of a head at {@code head}. */
  private int leftEdge(int head) {
    int from = head;
    int i = head - 1;
    while (i >= 0) {
      if (modifier(i, from)) {
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

  /** Whether token {@code i}, just before the phrase so far, modifies it. */
  private boolean modifier(int i, int from) {
    String lower = line.lower(i);
    if (setting.edge(lower) != null || !Character.isLetterOrDigit(lower.codePointAt(0))) {
      return false;
    }
    if (setting.demonym(line.words().get(i))) {
      return true;
    }
    if (setting.lexicons().actorModifiers().containsKey(lower)) {
      return !gerundOfPeople(lower, from);
    }
    if (finiteVerb(i, lower) || behindPlural(i)) {
      return false;
    }
    return switch (line.pos(i)) {
      case "ADJ" -> true;
      case "NOUN", "PROPN", "X" -> nounModifier(i, lower);
      case "VERB" -> participle(i, lower, from);
      case "ADV" ->
          lower.endsWith("ly")
              && !line.capital(i)
              && from < line.size()
              && line.pos(from).matches("ADJ|VERB");
      default -> false;
    };
  }

  /** {@code trafficking women} is a verb and its object, {@code trafficking victims} a phrase. */
  private boolean gerundOfPeople(String lower, int from) {
    FormTable.Match<Head> head = setting.lexicons().heads().startingAt(line.lower(), from);
    return lower.endsWith("ing") && head != null && head.entry().use() == Head.Use.DEPENDS;
  }

  /** A verb of the lexicon that the tagger took for an adjective or noun: {@code exploit women}. */
  private boolean finiteVerb(int i, String lower) {
    return setting.lexicons().verbs().containsKey(lower)
        && !line.pos(i - 1).matches("DET|ADJ|ADP")
        && !line.lower(i - 1).equals("'s");
  }

  /** {@code smugglers land migrants}: what follows a plural noun without a sign is its verb. */
  private boolean behindPlural(int i) {
    return line.pos(i).matches("NOUN|ADJ") && plural(i - 1) && !line.capital(i);
  }

  private boolean plural(int i) {
    String lower = line.lower(i);
    return line.pos(i).matches("NOUN|PROPN")
        && (lower.matches(".*[^s'ui]s") || irregularPlural(lower))
        && lower.length() > 3
        && !setting.lexicons().actorModifiers().containsKey(lower);
  }

  private boolean irregularPlural(String lower) {
    Head head = setting.lexicons().heads().get(lower);
    return head != null && head.plural();
  }

  /** A noun before the head belongs to it unless it heads a phrase of its own. */
  private boolean nounModifier(int i, String lower) {
    Head head = setting.lexicons().heads().get(lower);
    if (head != null && head.plural() && !lower.equals(head.lemma())) {
      return false;
    }
    if (plural(i) && !line.capital(i) && setting.lexicons().goods().get(lower) == null) {
      return false;
    }
    return !lower.endsWith("ing")
        || setting.lexicons().actorModifiers().containsKey(lower)
        || line.pos(i).equals("NOUN");
  }

  /**
   * {@code entrenched networks}, {@code the warring parties}; never {@code by regulating banks},
   * {@code has deported migrants}.
   */
  private boolean participle(int i, String lower, int from) {
    int before = i - 1;
    while (before >= 0 && line.pos(before).equals("ADV")) {
      before--;
    }
    String pos = line.pos(before);
    if (lower.endsWith("ing")) {
      return pos.matches("DET|ADJ") || line.lower(before).equals("'s");
    }
    if (participleForm(lower)) {
      return !pos.matches("NOUN|PROPN|PRON|AUX|PART") || line.lower(before).equals("'s");
    }
    return from > 0 && (pos.equals("DET") || line.lower(before).equals("'s"));
  }

  private static boolean participleForm(String lower) {
    return lower.matches(".*(ed|en|wn|ught|own)");
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
      return adjectives && (left.equals("ADJ") || participleForm(line.lower(i - 1)));
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
    boolean participle = line.pos(i).equals("VERB") && participleForm(line.lower(i));
    return participle
        || setting.demonym(line.words().get(i))
        || setting.lexicons().actorModifiers().containsKey(line.lower(i));
  }
}
