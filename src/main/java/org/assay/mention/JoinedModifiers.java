package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.INDEFINITE;
import static org.assay.knowledge.WordEnding.PARTICIPLE;

import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.model.ActorClass;
import org.assay.model.LocationKind;

/** Modifiers before a head that a comma, a conjunction or an apostrophe sets apart from it. */
final class JoinedModifiers {

  private static final Pattern CODE = Pattern.compile("(?:\\p{Lu}\\.?){2,3}");

  private final Line line;
  private final Setting setting;

  JoinedModifiers(Line line, Setting setting) {
    this.line = line;
    this.setting = setting;
  }

  /**
   * Index of the word before the sign at {@code i} that belongs to the phrase of a head, or -1.
   *
   * @param from first word of the phrase so far
   * @param list whether the phrase may go on over a comma or conjunction
   */
  int before(int i, int from, FormTable.Match<Head> match, boolean list) {
    int left = members(i, match);
    return left < 0 && list ? joined(i, from, match) : left;
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
  private int joined(int i, int from, FormTable.Match<Head> match) {
    int end = match.end();
    int countries = countries(i, from);
    if (countries >= 0) {
      return countries;
    }
    boolean and = line.is(i, CONJUNCTION);
    int left = and && line.lower(i - 1).equals(",") ? i - 2 : i - 1;
    if (left < 0 || setting.edge(line.lower(left)) != null) {
      return -1;
    }
    if (and && left == i - 1 && capitalName(left) && clans(from, match)) {
      return start(left);
    }
    if (name(left)) {
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
            && (line.tagged(from, "ADJ", "ADV")
                || modifierWord(from)
                || (line.capital(from)
                    && (setting.ethnonym(line.words().get(left)) || peopleOfRegion(left))));
    if (line.lower(i).equals(",")) {
      boolean adjective =
          line.pos(left).equals("ADJ")
              || line.ends(left, PARTICIPLE)
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

  /**
   * Index of the demonym or code of a country on a list before that of a phrase, or -1: {@code
   * U.S., UK, and Brazilian agencies}, {@code Afghan and the Kenyan syndicates}, {@code Colombian
   * and other South American groups}.
   */
  private int countries(int i, int from) {
    int sign = line.is(i, ARTICLE, INDEFINITE) ? i - 1 : i;
    boolean and = line.is(sign, CONJUNCTION);
    int left = sign - (and && line.lower(sign - 1).equals(",") ? 2 : 1);
    if (!(and || (sign == i && line.lower(sign).equals(","))) || left < 0) {
      return -1;
    }
    boolean other = sign < i && setting.demonym(line.words().get(left));
    boolean code = sign == i && left >= 0 && code(left);
    boolean country = code(from) || setting.demonymAt(line, from).isPresent();
    return (other || code) && country ? left : -1;
  }

  /** {@code UK}: a country by its letters. */
  private boolean code(int i) {
    String word = line.words().get(i);
    return CODE.matcher(word).matches()
        && setting
            .places()
            .find(word, setting.home())
            .filter(place -> place.kind() == LocationKind.COUNTRY)
            .isPresent();
  }

  /** {@code the Morina and Kelmendi clans}: names that are none without what they share. */
  private boolean clans(int from, FormTable.Match<Head> match) {
    Head head = match.entry();
    boolean bodies =
        head.plural()
            && head.use() == Head.Use.BARE
            && head.label() == ActorClass.CRIMINAL_NETWORK
            && setting
                .lexicons()
                .orgWords()
                .containsKey(
                    line.words().get(match.start()).substring(0, 1).toUpperCase(Locale.ROOT)
                        + head.lemma().substring(1));
    return bodies && from == match.start() - 1 && capitalName(from) && unknown(from, from + 1);
  }

  private boolean capitalName(int i) {
    return i > 0
        && line.capital(i)
        && !setting.ethnonym(line.words().get(i))
        && setting.demonymAt(line, i).isEmpty();
  }

  /** First word of the name that ends with the word at {@code i}; -1 where it is one by itself. */
  private int start(int i) {
    int from = i;
    while (from > 1 && line.capital(from - 1)) {
      from--;
    }
    return unknown(from, i + 1) ? from : -1;
  }

  private boolean unknown(int from, int to) {
    return !NameRun.acronym(line.words().get(from))
        && setting.lexicons().organisations().get(line.phrase(from, to)) == null;
  }

  /** {@code police and immigration officials}: two services of the state and their people. */
  private FormTable.Match<Head> service(int left, int from, int end) {
    FormTable.Match<Head> service = setting.lexicons().heads().endingAt(line.lower(), left + 1);
    boolean two =
        service != null
            && !service.entry().plural()
            && service.entry().label() == ActorClass.STATE_INSTITUTION
            && from < end - 1
            && line.tagged(from, "NOUN", "ADJ")
            && !line.is(service.start() - 1, ARTICLE)
            && setting.lexicons().actorCues().office().holders().contains(line.lower(end - 1));
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
    if (!line.is(i + 1, CONJUNCTION) || i + 2 >= line.size()) {
      return false;
    }
    String other = line.words().get(i + 2);
    return (setting.ethnonym(other) || setting.ethnonym(other + "s"))
        && (setting.ethnonym(line.words().get(i) + "s")
            || setting
                .places()
                .find(line.words().get(i), setting.home())
                .filter(place -> place.kind() == LocationKind.REGION)
                .isPresent());
  }

  /** {@code Iraqi, Saudi} before the last of a list of three or more. */
  private boolean series(int i) {
    boolean two = line.capital(i - 1) && setting.demonym(line.phrase(i - 1, i + 1));
    int first = two ? i - 1 : i;
    return line.lower(first - 1).equals(",") && modifierWord(first - 2);
  }

  /** {@code refugee} in {@code refugee and migrant children}: a noun that only modifies. */
  boolean singular(int i) {
    Head head = setting.lexicons().heads().get(line.lower(i));
    return head != null
        && !head.plural()
        && (line.tagged(i, "NOUN", "ADJ") || i == 0)
        && !line.is(i - 1, ARTICLE)
        && !line.lower(i - 1).equals("by");
  }

  private boolean modifierWord(int i) {
    boolean participle = line.pos(i).equals("VERB") && line.ends(i, PARTICIPLE);
    return participle
        || setting.demonym(line.words().get(i))
        || setting.ethnonym(line.words().get(i))
        || setting.lexicons().actorModifiers().containsKey(line.lower(i));
  }
}
