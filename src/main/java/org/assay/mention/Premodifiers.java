package org.assay.mention;

import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.DEFINITE;
import static org.assay.knowledge.WordClass.PERFECT;
import static org.assay.knowledge.WordClass.RELATIVE;
import static org.assay.knowledge.WordEnding.JOINED;
import static org.assay.knowledge.WordEnding.PARTICIPLE;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/** Whether a word before a noun belongs to its phrase: by word lists first, by tags second. */
final class Premodifiers {

  /** Months and days: {@code in May workers struck}. */
  private static final Set<String> DATES =
      Stream.concat(
              Arrays.stream(Month.values()).map(Month::name),
              Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");

  private final Line line;
  private final Setting setting;

  Premodifiers(Line line, Setting setting) {
    this.line = line;
    this.setting = setting;
  }

  /** Whether token {@code i}, just before the phrase so far, modifies it. */
  boolean modifies(int i, int from) {
    String lower = line.lower(i);
    if (lower.equals("+") && NameRun.acronym(line.words().get(Math.max(0, i - 1)))) {
      return true;
    }
    if (edge(i, lower)
        || !Character.isLetterOrDigit(lower.codePointAt(0))
        || (line.ends(i, PARTICIPLE) && perfect(i))
        || (line.capital(i) && DATES.contains(lower))
        || finitePast(i)
        || gerundBehindPreposition(i, lower)) {
      return false;
    }
    if (setting.demonym(line.words().get(i)) || setting.ethnonym(line.words().get(i))) {
      return true;
    }
    if (ofNamed(i)) {
      return true;
    }
    if (verbOfRelative(i, lower) || deedBehindName(i)) {
      return false;
    }
    if (setting.lexicons().actorModifiers().containsKey(lower)) {
      return !gerundOfPeople(lower, from);
    }
    if (onlyVerb(i, lower)
        || finiteVerb(i, lower, from)
        || behindPlural(i)
        || nounBeforeDemonym(i, from)) {
      return false;
    }
    if (line.lower(i - 1).equals("'s") || country(i)) {
      return true;
    }
    if (compound(i, lower) || NameRun.acronym(line.words().get(i))) {
      return true;
    }
    return switch (line.pos(i)) {
      case "ADJ" -> true;
      case "NOUN", "PROPN", "X" -> nounModifier(i, lower);
      case "VERB" -> goodAtClauseStart(i, lower) || participle(i, lower, from);
      case "ADV" ->
          lower.contains("-")
              || (lower.endsWith("ly")
                  && (i == 0 || !line.capital(i))
                  && line.tagged(from, "ADJ", "VERB"));
      default -> false;
    };
  }

  /** {@code crews have long carried families}: behind an auxiliary of the perfect. */
  private boolean perfect(int i) {
    int before = line.tagged(i - 1, "ADV", "ADJ") ? i - 2 : i - 1;
    return line.is(before, PERFECT);
  }

  /** {@code Albanian-speaking groups}: a word that a demonym or name of a people begins. */
  private boolean ofNamed(int i) {
    String word = line.words().get(i);
    int cut = word.indexOf('-');
    if (cut < 1
        || !word.codePoints().skip(cut + 1).allMatch(Character::isLowerCase)
        || !line.ends(i, JOINED)) {
      return false;
    }
    String name = word.substring(0, cut);
    return setting.demonym(name) || setting.ethnonym(name);
  }

  /** {@code United States citizens}: the last word of a country's name of two or three. */
  private boolean country(int i) {
    for (int first = Math.max(0, i - 2); first < i; first++) {
      if (line.capital(first)
          && line.capital(i)
          && setting
              .places()
              .find(line.phrase(first, i + 1), setting.home())
              .filter(place -> place.kind() == LocationKind.COUNTRY)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A verb opens no sentence of a report: {@code Transport firms lend their names}. */
  private boolean edge(int i, String lower) {
    String kind = setting.edge(lower);
    boolean superlative =
        lower.equals("most") && line.pos(i + 1).equals("ADJ") && line.is(i - 1, DEFINITE);
    return kind != null
        && !superlative
        && !(i == 0 && kind.equals("verb") && line.tagged(1, "NOUN", "PROPN"));
  }

  /** {@code an army that arms village militias}. */
  private boolean verbOfRelative(int i, String lower) {
    return lower.endsWith("s")
        && line.is(i - 1, RELATIVE)
        && setting.lexicons().verbs().containsKey(lower.substring(0, lower.length() - 1));
  }

  /** {@code the Central Bank (CBM) forced exporters}, {@code the Institute deported migrants}. */
  private boolean deedBehindName(int i) {
    boolean name = line.capital(i - 1) && line.pos(i - 1).equals("PROPN") && i > 1;
    return line.ends(i, PARTICIPLE)
        && !line.capital(i)
        && setting.lexicons().verbs().containsKey(line.token(i).lemma())
        && (line.lower(i - 1).equals(")") || (name && !setting.demonym(line.words().get(i - 1))));
  }

  /** {@code well-off buyers}: words joined by a hyphen are never verbs of the sentence. */
  private boolean compound(int i, String lower) {
    return COMPOUND.matcher(lower).matches()
        && (i == 0 || !line.capital(i))
        && !setting.lexicons().verbs().containsKey(lower)
        && !setting.lexicons().verbs().containsKey(line.token(i).lemma());
  }

  /** {@code ; jade smugglers}: a good that the tagger took for a verb where no subject stands. */
  private boolean goodAtClauseStart(int i, String lower) {
    return line.tagged(i - 1, "PUNCT", "CCONJ", "ADP", "")
        && !lower.endsWith("ing")
        && setting.lexicons().goods().get(lower) != null;
  }

  /** {@code groups that recruited or used children}: past forms behind a plural or a relative. */
  private boolean finitePast(int i) {
    int first = i;
    while (line.ends(first, PARTICIPLE)
        && line.is(first - 1, CONJUNCTION)
        && line.ends(first - 2, PARTICIPLE)) {
      first -= 2;
    }
    return line.ends(i, PARTICIPLE)
        && (line.is(first - 1, RELATIVE) || (first < i && plural(first - 1)));
  }

  /** {@code trafficking women} is a verb and its object, {@code trafficking victims} a phrase. */
  private boolean gerundOfPeople(String lower, int from) {
    FormTable.Match<Head> head = setting.lexicons().heads().startingAt(line.lower(), from);
    return lower.endsWith("ing") && head != null && head.entry().use() == Head.Use.DEPENDS;
  }

  /** {@code ports attract traffickers}: a word that is never a noun or adjective. */
  private boolean onlyVerb(int i, String lower) {
    boolean participle = line.ends(i, PARTICIPLE) || lower.endsWith("ing");
    return !participle
        && (setting.lexicons().englishVerbs().only().contains(lower)
            || (lower.endsWith("s")
                && setting.lexicons().englishVerbs().only().contains(line.token(i).lemma())));
  }

  /**
   * {@code effective in arresting offenders}, {@code taxing traders and appointing members}: a verb
   * of the lexicon and its object.
   */
  private boolean gerundBehindPreposition(int i, String lower) {
    boolean second =
        line.lower(i - 1).equals("and")
            && line.lower().subList(0, i).stream().anyMatch(w -> w.endsWith("ing"));
    if (!lower.endsWith("ing") || !(second || line.tagged(i - 1, "ADP", "SCONJ"))) {
      return false;
    }
    String stem = lower.substring(0, lower.length() - 3);
    return Stream.of(stem, stem + "e", single(stem))
        .map(setting.lexicons().verbs()::get)
        .anyMatch(verb -> verb != null && (second || verb.object() != null));
  }

  /** {@code run} for {@code runn}. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean twice = last > 0 && stem.charAt(last) == stem.charAt(last - 1);
    return twice ? stem.substring(0, last) : stem;
  }

  /**
   * A verb of the lexicon that the tagger took for an adjective or noun: {@code exploit women}, but
   * not {@code traffic enforcers} where no subject stands before.
   */
  private boolean finiteVerb(int i, String lower, int from) {
    if (!setting.lexicons().verbs().containsKey(lower)
        || (line.pos(i).equals("ADJ")
            && !setting.lexicons().englishVerbs().all().contains(lower))) {
      return false; // "undocumented": on the list for what it says of people
    }
    if (line.lower(i - 1).equals("to") && line.tagged(i, "ADJ", "VERB")) {
      return true;
    }
    FormTable.Match<Head> head = setting.lexicons().heads().startingAt(line.lower(), from);
    boolean agents =
        head != null
            && head.entry().type() == MentionType.ACTOR
            && head.entry().use() == Head.Use.BARE;
    if (i == 0 && line.tagged(from, "NOUN", "PROPN") && !line.ends(i, PARTICIPLE)) {
      return false;
    }
    boolean opens = i == 0 || line.lower(i - 1).equals(",");
    if (agents && opens && line.pos(i).equals("NOUN")) {
      return false;
    }
    return !line.tagged(i - 1, "DET", "ADJ", "ADP") && !line.lower(i - 1).equals("'s");
  }

  /** {@code smugglers land migrants}: what follows a plural noun without a sign is its verb. */
  private boolean behindPlural(int i) {
    return line.tagged(i, "NOUN", "ADJ") && plural(i - 1) && !line.capital(i);
  }

  /** {@code to escape detection Spanish chemists}: a noun never stands before a demonym. */
  private boolean nounBeforeDemonym(int i, int from) {
    return line.pos(i).equals("NOUN")
        && !line.capital(i)
        && line.capital(from)
        && setting.demonym(line.words().get(from));
  }

  private boolean plural(int i) {
    String lower = line.lower(i);
    return line.tagged(i, "NOUN", "PROPN")
        && (line.grammar().plural(lower) || irregularPlural(lower))
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
    if (lower.endsWith("ing")) {
      return line.tagged(before, "DET", "ADJ")
          || line.lower(before).equals("'s")
          || line.lower(before).equals("than")
          || (before >= 0 && setting.demonym(line.words().get(before)));
    }
    if (line.ends(i, PARTICIPLE)) {
      return line.lower(before).equals("to")
          || !line.tagged(before, "NOUN", "PROPN", "PRON", "AUX", "PART")
          || line.lower(before).equals("'s");
    }
    return from > 0 && (line.pos(before).equals("DET") || line.lower(before).equals("'s"));
  }
}
