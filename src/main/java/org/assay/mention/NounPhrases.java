package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.knowledge.RoleVerb;
import org.assay.model.ActorClass;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

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
      match = withoutDeed(match);
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

  /** {@code the Institute deported migrants}: the first word of a longer head is a verb here. */
  private FormTable.Match<Head> withoutDeed(FormTable.Match<Head> match) {
    if (match == null
        || match.end() - match.start() < 2
        || !Premodifiers.participleForm(line.lower(match.start()))
        || line.capital(match.start())
        || !(line.capital(match.start() - 1) && line.pos(match.start() - 1).equals("PROPN"))
        || setting.demonym(line.words().get(match.start() - 1))) {
      return match;
    }
    Head last = setting.lexicons().heads().get(line.lower(match.end() - 1));
    return last == null ? null : new FormTable.Match<>(match.end() - 1, match.end(), last);
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
    if (recruits(match) || infinitive(match) || deed(match)) {
      return false;
    }
    if (coordinatedModifier(match)) {
      return false;
    }
    if (next >= line.size() || setting.edge(lower) != null || verbBehind(match)) {
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

  /** {@code soldiers guard the port}: a word behind those who do it is their verb. */
  private boolean deed(FormTable.Match<Head> match) {
    Head before = setting.lexicons().heads().get(line.lower(match.start() - 1));
    return match.end() - match.start() == 1
        && !match.entry().plural()
        && before != null
        && before.plural()
        && before.type() == MentionType.ACTOR
        && before.use() != Head.Use.DEPENDS
        && line.lower(match.start() - 1).endsWith("s")
        && line.pos(match.end()).matches("DET|NOUN|PROPN|ADJ|PRON|NUM|ADP")
        && setting.lexicons().verbs().containsKey(line.lower(match.start()));
  }

  /** {@code difficult to fully police}. */
  private boolean infinitive(FormTable.Match<Head> match) {
    return line.pos(match.start() - 1).equals("ADV") && line.lower(match.start() - 2).equals("to");
  }

  /**
   * {@code in official and unofficial camps}, {@code from army and police stocks}: a singular noun
   * that no article lets stand alone.
   */
  private boolean coordinatedModifier(FormTable.Match<Head> match) {
    int next = match.end();
    boolean stocks =
        singular(next + 1)
            && line.pos(next + 2).equals("NOUN")
            && setting.lexicons().heads().get(line.lower(next + 2)) == null;
    return !match.entry().plural()
        && match.end() - match.start() == 1
        && line.lower(next).matches("and|or")
        && (stocks || line.pos(next + 1).equals("ADJ") || line.lower(next + 1).startsWith("un"))
        && line.pos(next + 2).matches("NOUN|ADJ")
        && line.pos(match.start() - 1).matches("ADP|DET|CCONJ|")
        && !line.lower(match.start() - 1).matches("an?|the|by");
  }

  /**
   * {@code local police charge a fee}, {@code traffickers force children}: a verb of the lexicon
   * with an object.
   */
  private boolean verbBehind(FormTable.Match<Head> match) {
    int next = match.end();
    RoleVerb verb = setting.lexicons().verbs().get(line.lower(next));
    boolean object = line.pos(next + 1).matches("DET|NOUN|PROPN|ADJ|PRON|NUM");
    if (!match.entry().plural() && third(line.lower(next)) && object) {
      return true;
    }
    return verb != null
        && (line.pos(next + 1).equals("DET")
            || (match.entry().plural()
                && verb.object() == MentionType.PEOPLE
                && line.pos(next + 1).matches("NOUN|PROPN|ADJ|PRON|NUM")));
  }

  /** {@code the ministry leaves treatment to clinics}: the form that a singular subject takes. */
  private boolean third(String lower) {
    return lower.endsWith("s")
        && setting.lexicons().verbs().containsKey(lower.substring(0, lower.length() - 1));
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

  /** Index of the first modifier of a head. */
  private int leftEdge(FormTable.Match<Head> match) {
    int from = match.start();
    int i = from - 1;
    while (i >= 0) {
      if (premodifiers.modifies(i, from)) {
        from = i--;
      } else {
        int left = members(i, match);
        left = left < 0 ? joined(i, from, match.end()) : left;
        if (left < 0) {
          break;
        }
        from = left;
        i = left - 1;
      }
    }
    return from;
  }

  /**
   * {@code drivers' associations}, {@code women's groups}: index of the plural noun whose
   * apostrophe stands at {@code i} where the head is a body that such people form, or -1.
   */
  private int members(int i, FormTable.Match<Head> match) {
    boolean apostrophe =
        line.lower(i).equals("'")
            || (line.lower(i).equals("'s") && !line.lower(i - 1).endsWith("s"));
    Head owner = apostrophe ? setting.lexicons().heads().get(line.lower(i - 1)) : null;
    Head head = match.entry();
    boolean body =
        match.start() == i + 1
            && (head.label() == ActorClass.CIVIL_SOCIETY
                || setting.lexicons().actorCues().memberBodies().contains(head.lemma()));
    return owner != null && owner.plural() && body ? i - 1 : -1;
  }

  /**
   * Index of the word before a comma or conjunction at {@code i} that joins two modifiers, or -1:
   * {@code loosely organized, profit-driven networks}, {@code Iraqi, Saudi, and Lebanese women},
   * {@code refugee and migrant children}.
   */
  private int joined(int i, int from, int end) {
    boolean and = line.lower(i).matches("and|or|and/or");
    int left = and && line.lower(i - 1).equals(",") ? i - 2 : i - 1;
    if (left < 0 || setting.edge(line.lower(left)) != null || name(left)) {
      return -1;
    }
    if (left < i - 1) {
      return modifierWord(left) && modifierWord(from) && series(left) ? left : -1;
    }
    FormTable.Match<Head> service = and ? service(left, from, end) : null;
    if (service != null) {
      return service.start();
    }
    if (setting.lexicons().heads().get(line.lower(left)) != null) {
      return and && from < end - 1 && singular(left) && singular(from) ? left : -1;
    }
    boolean adjectives =
        (line.pos(left).equals("ADJ") || modifierWord(left) || peopleOfRegion(left))
            && (line.pos(from).matches("ADJ|ADV")
                || modifierWord(from)
                || (line.capital(from) && setting.ethnonym(line.words().get(left))));
    if (line.lower(i).equals(",")) {
      boolean adjective =
          line.pos(left).equals("ADJ")
              || Premodifiers.participleForm(line.lower(left))
              || (setting.demonymAt(line, left).isPresent()
                  && setting.demonymAt(line, from).isPresent());
      return adjectives && adjective ? left : -1;
    }
    boolean goods =
        setting.lexicons().goods().get(line.lower(left)) != null
            && setting.lexicons().goods().get(line.lower(from)) != null;
    boolean nouns = line.pos(left).equals("ADJ") && line.pos(from).equals("NOUN") && from < end - 1;
    return and && (adjectives || goods || nouns) ? left : -1;
  }

  /** {@code police and immigration officials}: two services of the state and their people. */
  private FormTable.Match<Head> service(int left, int from, int end) {
    FormTable.Match<Head> service = setting.lexicons().heads().endingAt(line.lower(), left + 1);
    boolean two =
        service != null
            && !service.entry().plural()
            && service.entry().label() == ActorClass.STATE_INSTITUTION
            && from < end - 1
            && line.pos(from).matches("NOUN|ADJ")
            && !line.lower(service.start() - 1).matches("the|an?")
            && setting.lexicons().actorCues().officeHolders().contains(line.lower(end - 1));
    return two ? service : null;
  }

  /** A capitalised word in a sentence that is no demonym stands for somebody or somewhere. */
  private boolean name(int i) {
    return i > 0
        && line.capital(i)
        && line.pos(i).equals("PROPN")
        && !line.words().get(i).contains("-")
        && !setting.ethnonym(line.words().get(i))
        && !peopleOfRegion(i)
        && setting.demonymAt(line, i).isEmpty();
  }

  /** {@code Shan and Lahu chiefs}: the name of a region beside that of a people is its people. */
  private boolean peopleOfRegion(int i) {
    return line.lower(i + 1).matches("and|or")
        && setting.ethnonym(line.words().get(Math.min(i + 2, line.size() - 1)))
        && setting
            .places()
            .find(line.words().get(i), setting.home())
            .filter(place -> place.kind() == LocationKind.REGION)
            .isPresent();
  }

  /** {@code Iraqi, Saudi} before the last of a list of three or more. */
  private boolean series(int i) {
    boolean two = line.capital(i - 1) && setting.demonym(line.phrase(i - 1, i + 1));
    int first = two ? i - 1 : i;
    return line.lower(first - 1).equals(",") && modifierWord(first - 2);
  }

  /** {@code refugee} in {@code refugee and migrant children}: a noun that only modifies. */
  private boolean singular(int i) {
    Head head = setting.lexicons().heads().get(line.lower(i));
    return head != null
        && !head.plural()
        && (line.pos(i).matches("NOUN|ADJ") || i == 0)
        && !line.lower(i - 1).matches("an?|the|by");
  }

  private boolean modifierWord(int i) {
    boolean participle = line.pos(i).equals("VERB") && Premodifiers.participleForm(line.lower(i));
    return participle
        || setting.demonym(line.words().get(i))
        || setting.ethnonym(line.words().get(i))
        || setting.lexicons().actorModifiers().containsKey(line.lower(i));
  }
}
