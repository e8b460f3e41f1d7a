package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.LIST_SIGN;

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
  private final JoinedModifiers joined;
  private final HeadVerbs verbs;

  NounPhrases(Line line, Setting setting) {
    this.line = line;
    this.setting = setting;
    this.premodifiers = new Premodifiers(line, setting);
    this.joined = new JoinedModifiers(line, setting);
    this.verbs = new HeadVerbs(line, setting);
  }

  /** Phrases from left to right, without overlap. */
  List<NounPhrase> find() {
    List<NounPhrase> out = new ArrayList<>();
    for (int end = line.size(); end > 0; end--) {
      FormTable.Match<Head> match = setting.lexicons().heads().endingAt(line.lower(), end);
      if (match == null) {
        match = nationals(end);
      }
      if (match == null) {
        match = people(end);
      }
      match = verbs.withoutDeed(match);
      if (match == null || !headsPhrase(match)) {
        continue;
      }
      int from = leftEdge(match);
      out.add(0, new NounPhrase(from, match.start(), match.end(), match.entry()));
      end = from + 1;
    }
    return out;
  }

  /** {@code Malians}, {@code South Koreans}: the plural demonym that ends before {@code end}. */
  private FormTable.Match<Head> nationals(int end) {
    if (!line.capital(end - 1) || !(line.lower(end - 1).endsWith("s") || listed(end))) {
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

  /** {@code Rohingya}: the name of a people that stands alone and ends before {@code end}. */
  private FormTable.Match<Head> people(int end) {
    String word = line.words().get(end - 1);
    boolean alone =
        setting.ethnonym(word)
            && !setting.demonym(word)
            && !line.tagged(end, "NOUN", "ADJ", "PROPN")
            && !(line.capital(end - 2) && end > 2)
            && !line.capital(end);
    if (!alone) {
      return null;
    }
    String row = "lexicons/ethnonyms.tsv:" + word;
    return new FormTable.Match<>(
        end - 1, end, new Head(word, null, null, Head.Use.SAID, true, row));
  }

  /** {@code Lebanese, Syrians}: what has no plural of its own, on a list with one that has. */
  private boolean listed(int end) {
    return line.is(end, LIST_SIGN)
        && (plural(end + 1) || (line.is(end + 1, CONJUNCTION) && plural(end + 2)));
  }

  private boolean plural(int i) {
    return i < line.size()
        && line.capital(i)
        && line.lower(i).endsWith("s")
        && setting
            .demonyms()
            .of(line.words().get(i))
            .filter(d -> d.noun() && d.plural())
            .isPresent();
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
    if (adjective(match)) {
      return false;
    }
    if (verbs.isVerb(match)) {
      return false;
    }
    if (coordinatedModifier(match)) {
      return false;
    }
    if (next >= line.size() || setting.edge(lower) != null || verbs.verbBehind(match)) {
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

  /** {@code at the local and state level}: a word for people that is an adjective here. */
  private boolean adjective(FormTable.Match<Head> match) {
    return match.entry().use() == Head.Use.DEPENDS
        && !match.entry().plural()
        && match.end() - match.start() == 1
        && line.pos(match.start()).equals("ADJ");
  }

  /**
   * {@code in official and unofficial camps}, {@code from army and police stocks}: a singular noun
   * that no article lets stand alone.
   */
  private boolean coordinatedModifier(FormTable.Match<Head> match) {
    int next = match.end();
    boolean stocks =
        joined.singular(next + 1)
            && line.pos(next + 2).equals("NOUN")
            && setting.lexicons().heads().get(line.lower(next + 2)) == null;
    return !match.entry().plural()
        && match.end() - match.start() == 1
        && line.is(next, CONJUNCTION)
        && (stocks || line.pos(next + 1).equals("ADJ") || line.lower(next + 1).startsWith("un"))
        && line.tagged(next + 2, "NOUN", "ADJ")
        && line.tagged(match.start() - 1, "ADP", "DET", "CCONJ", "")
        && !line.is(match.start() - 1, ARTICLE)
        && !line.lower(match.start() - 1).equals("by");
  }

  /** Index of the first modifier of a head. */
  private int leftEdge(FormTable.Match<Head> match) {
    int from = match.start();
    int i = from - 1;
    while (i >= 0) {
      if (premodifiers.modifies(i, from)) {
        from = i--;
      } else {
        boolean list = !(from == match.start() && plural(from));
        int left = joined.before(i, from, match, list);
        if (left < 0) {
          break;
        }
        from = left;
        i = left - 1;
      }
    }
    return from;
  }
}
