package org.assay.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
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
        || (participleForm(lower) && perfect(i))
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
    if (verbOfRelative(i, lower) || deedBehindName(i, lower)) {
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
                  && line.pos(from).matches("ADJ|VERB"));
      default -> false;
    };
  }

  /** {@code crews have long carried families}: behind an auxiliary of the perfect. */
  private boolean perfect(int i) {
    int before = line.pos(i - 1).matches("ADV|ADJ") ? i - 2 : i - 1;
    return line.lower(before).matches("have|has|had");
  }

  /** {@code Albanian-speaking groups}: a word that a demonym or name of a people begins. */
  private boolean ofNamed(int i) {
    String word = line.words().get(i);
    int cut = word.indexOf('-');
    if (cut < 1
        || !word.substring(cut + 1)
            .matches("\\p{Ll}+(?:ed|ing|led|run|born|held|backed)|led|run|born")) {
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
        lower.equals("most")
            && line.pos(i + 1).equals("ADJ")
            && line.lower(i - 1).matches("the|'s|its");
    return kind != null
        && !superlative
        && !(i == 0 && kind.equals("verb") && line.pos(1).matches("NOUN|PROPN"));
  }

  /** {@code an army that arms village militias}. */
  private boolean verbOfRelative(int i, String lower) {
    return lower.endsWith("s")
        && line.lower(i - 1).matches("that|who|which")
        && setting.lexicons().verbs().containsKey(lower.substring(0, lower.length() - 1));
  }

  /** {@code the Central Bank (CBM) forced exporters}, {@code the Institute deported migrants}. */
  private boolean deedBehindName(int i, String lower) {
    boolean name = line.capital(i - 1) && line.pos(i - 1).equals("PROPN") && i > 1;
    return participleForm(lower)
        && !line.capital(i)
        && setting.lexicons().verbs().containsKey(line.token(i).lemma())
        && (line.lower(i - 1).equals(")") || (name && !setting.demonym(line.words().get(i - 1))));
  }

  /** {@code well-off buyers}: words joined by a hyphen are never verbs of the sentence. */
  private boolean compound(int i, String lower) {
    return lower.matches("\\p{L}+(?:-\\p{L}+)+")
        && (i == 0 || !line.capital(i))
        && !setting.lexicons().verbs().containsKey(lower)
        && !setting.lexicons().verbs().containsKey(line.token(i).lemma());
  }

  /** {@code ; jade smugglers}: a good that the tagger took for a verb where no subject stands. */
  private boolean goodAtClauseStart(int i, String lower) {
    return line.pos(i - 1).matches("PUNCT|CCONJ|ADP|")
        && !lower.endsWith("ing")
        && setting.lexicons().goods().get(lower) != null;
  }

  /** {@code groups that recruited or used children}: past forms behind a plural or a relative. */
  private boolean finitePast(int i) {
    int first = i;
    while (participleForm(line.lower(first))
        && line.lower(first - 1).matches("and|or")
        && participleForm(line.lower(first - 2))) {
      first -= 2;
    }
    return participleForm(line.lower(i))
        && (line.lower(first - 1).matches("that|who|which") || (first < i && plural(first - 1)));
  }

  /** {@code trafficking women} is a verb and its object, {@code trafficking victims} a phrase. */
  private boolean gerundOfPeople(String lower, int from) {
    FormTable.Match<Head> head = setting.lexicons().heads().startingAt(line.lower(), from);
    return lower.endsWith("ing") && head != null && head.entry().use() == Head.Use.DEPENDS;
  }

  /** {@code ports attract traffickers}: a word that is never a noun or adjective. */
  private boolean onlyVerb(int i, String lower) {
    boolean participle = participleForm(lower) || lower.endsWith("ing");
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
    if (!lower.endsWith("ing") || !(second || line.pos(i - 1).matches("ADP|SCONJ"))) {
      return false;
    }
    String stem = lower.substring(0, lower.length() - 3);
    return Stream.of(stem, stem + "e", stem.replaceFirst("(.)\\1$", "$1"))
        .map(setting.lexicons().verbs()::get)
        .anyMatch(verb -> verb != null && (second || verb.object() != null));
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
    if (line.lower(i - 1).equals("to") && line.pos(i).matches("ADJ|VERB")) {
      return true;
    }
    FormTable.Match<Head> head = setting.lexicons().heads().startingAt(line.lower(), from);
    boolean agents =
        head != null
            && head.entry().type() == MentionType.ACTOR
            && head.entry().use() == Head.Use.BARE;
    if (i == 0 && line.pos(from).matches("NOUN|PROPN") && !participleForm(lower)) {
      return false;
    }
    boolean opens = i == 0 || line.lower(i - 1).equals(",");
    if (agents && opens && line.pos(i).equals("NOUN")) {
      return false;
    }
    return !line.pos(i - 1).matches("DET|ADJ|ADP") && !line.lower(i - 1).equals("'s");
  }

  /** {@code smugglers land migrants}: what follows a plural noun without a sign is its verb. */
  private boolean behindPlural(int i) {
    return line.pos(i).matches("NOUN|ADJ") && plural(i - 1) && !line.capital(i);
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
      return pos.matches("DET|ADJ")
          || line.lower(before).matches("'s|than")
          || (before >= 0 && setting.demonym(line.words().get(before)));
    }
    if (participleForm(lower)) {
      return line.lower(before).equals("to")
          || !pos.matches("NOUN|PROPN|PRON|AUX|PART")
          || line.lower(before).equals("'s");
    }
    return from > 0 && (pos.equals("DET") || line.lower(before).equals("'s"));
  }

  static boolean participleForm(String lower) {
    return lower.matches(".*(ed|en|wn|ught|own)");
  }
}
