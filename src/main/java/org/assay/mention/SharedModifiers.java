package org.assay.mention;

import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.OF_ALL;
import static org.assay.knowledge.WordClass.OF_LAST;
import static org.assay.knowledge.WordClass.OF_PEOPLE;
import static org.assay.knowledge.WordClass.RELATIVE;

import java.util.List;

/**
 * Which coordinated noun phrases are one span, because a modifier before or behind is shared:
 * {@code Nigerian women and girls}, {@code individual poachers and hunters}, {@code men, women and
 * children subjected to forced labour}.
 */
final class SharedModifiers {

  /** Index of the last of the phrases that share a modifier with the one at {@code first}. */
  int last(Line line, Setting setting, List<NounPhrase> phrases, int first) {
    int last = first;
    while (last + 1 < phrases.size()
        && leading(line, setting, phrases.get(first), phrases.get(last), phrases.get(last + 1))) {
      last++;
    }
    return last == first ? trailing(line, setting, phrases, first) : last;
  }

  /** The modifier stands before: {@code Nigerian women and girls}. */
  private static boolean leading(
      Line line, Setting setting, NounPhrase first, NounPhrase previous, NounPhrase next) {
    boolean ages = age(line, setting, first) && age(line, setting, next);
    if (!first.modified()
        || (first.from() == first.headFrom() && !ages && !pair(line, first, next))
        || next.modified()
        || next.to() - next.from() > 1
        || !first.head().plural()
        || !next.head().plural()
        || first.head().type() != next.head().type()
        || first.head().label() != next.head().label()
        || !(ages || adjective(line, setting, first))
        || midList(line, setting, first)) {
      return false;
    }
    boolean own = !ages && line.is(next.to(), OF_LAST);
    return !own && Coordination.joined(line, previous, next);
  }

  /** {@code human smugglers and traffickers}: two nouns, and a conjunction alone between them. */
  private static boolean pair(Line line, NounPhrase first, NounPhrase next) {
    return next.from() - first.to() == 1
        && !line.capital(first.headFrom())
        && line.is(first.to(), CONJUNCTION);
  }

  /** {@code Syrians, foreign workers and refugees}: a list that began earlier shares nothing. */
  private static boolean midList(Line line, Setting setting, NounPhrase first) {
    int before = first.from() - 2;
    return line.lower(first.from() - 1).equals(",")
        && (line.tagged(before, "NOUN", "PROPN")
            || setting.lexicons().heads().get(line.lower(before)) != null);
  }

  /**
   * The modifier stands behind bare nouns of age and sex, which together name one group: {@code
   * women and girls from the coast}, {@code men and boys who are held}. Where they open a sentence
   * of their own, they stay one each.
   */
  private static int trailing(Line line, Setting setting, List<NounPhrase> phrases, int first) {
    int last = first;
    while (bare(line, setting, phrases.get(last))
        && last + 1 < phrases.size()
        && bare(line, setting, phrases.get(last + 1))
        && Coordination.joined(line, phrases.get(last), phrases.get(last + 1))) {
      last++;
    }
    boolean opens =
        first == 0
            || !Coordination.joined(line, phrases.get(first - 1), phrases.get(first))
            || line.is(phrases.get(first).from() - 1, CONJUNCTION);
    boolean sentence = phrases.get(first).from() == 0 && line.capital(0);
    return opens
            && !sentence
            && last > first
            && modifierBehind(line, setting, phrases.get(last).to())
        ? last
        : first;
  }

  private static boolean modifierBehind(Line line, Setting setting, int i) {
    String next = line.lower(i);
    if (line.is(i, RELATIVE, OF_PEOPLE)) {
      return true;
    }
    if (next.equals(",")) {
      return line.is(i + 1, RELATIVE) || (line.tagged(i + 1, "ADV") && line.is(i + 2, OF_ALL));
    }
    return Participles.passive(line, setting, i);
  }

  private static boolean bare(Line line, Setting setting, NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && phrase.head().plural() && age(line, setting, phrase);
  }

  private static boolean age(Line line, Setting setting, NounPhrase phrase) {
    return setting.lexicons().agesAndSexes().contains(line.lower(phrase.to() - 1));
  }

  private static boolean adjective(Line line, Setting setting, NounPhrase phrase) {
    int i = phrase.from();
    return line.pos(i).equals("ADJ")
        || (line.capital(i) && line.pos(i).equals("PROPN"))
        || (i < phrase.headFrom() && setting.demonym(line.phrase(i, phrase.headFrom())))
        || setting.demonym(line.words().get(i));
  }
}
