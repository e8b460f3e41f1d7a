package org.assay.mention;

import static org.assay.knowledge.WordEnding.PARTICIPLE;

import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.knowledge.RoleVerb;
import org.assay.model.MentionType;

/** Tells nouns of the lexicon from verbs of the same form, and sees the verb behind a noun. */
final class HeadVerbs {

  private final Line line;
  private final Setting setting;

  HeadVerbs(Line line, Setting setting) {
    this.line = line;
    this.setting = setting;
  }

  /** Whether the matched word is a verb here. */
  boolean isVerb(FormTable.Match<Head> match) {
    return recruits(match) || infinitive(match) || deed(match);
  }

  /** {@code the Institute deported migrants}: the first word of a longer head is a verb here. */
  FormTable.Match<Head> withoutDeed(FormTable.Match<Head> match) {
    if (match == null
        || match.end() - match.start() < 2
        || !line.ends(match.start(), PARTICIPLE)
        || line.capital(match.start())
        || !(line.capital(match.start() - 1) && line.pos(match.start() - 1).equals("PROPN"))
        || setting.demonym(line.words().get(match.start() - 1))) {
      return match;
    }
    Head last = setting.lexicons().heads().get(line.lower(match.end() - 1));
    return last == null ? null : new FormTable.Match<>(match.end() - 1, match.end(), last);
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
        && line.tagged(match.end(), "DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM", "ADP")
        && setting.lexicons().verbs().containsKey(line.lower(match.start()));
  }

  /** {@code difficult to fully police}. */
  private boolean infinitive(FormTable.Match<Head> match) {
    return line.pos(match.start() - 1).equals("ADV") && line.lower(match.start() - 2).equals("to");
  }

  /**
   * {@code local police charge a fee}, {@code traffickers force children}: a verb of the lexicon
   * with an object.
   */
  boolean verbBehind(FormTable.Match<Head> match) {
    int next = match.end();
    RoleVerb verb = setting.lexicons().verbs().get(line.lower(next));
    boolean object = line.tagged(next + 1, "DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM");
    if (!match.entry().plural()
        && ((third(line.lower(next)) && object) || onlyVerb(line.lower(next)))) {
      return true;
    }
    return verb != null
        && (line.pos(next + 1).equals("DET")
            || (match.entry().plural()
                && verb.object() == MentionType.PEOPLE
                && line.tagged(next + 1, "NOUN", "PROPN", "ADJ", "PRON", "NUM")));
  }

  /** {@code the army cooperates with neighbours}: a form of what is never a noun. */
  private boolean onlyVerb(String lower) {
    return lower.endsWith("s")
        && setting
            .lexicons()
            .englishVerbs()
            .only()
            .contains(lower.substring(0, lower.length() - 1));
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
}
