package org.assay.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.knowledge.AliasRules;
import org.assay.model.ActorClass;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.text.TextView;

/** Other names in brackets behind a name. */
final class BracketNames {

  private static final Pattern ACRONYM_OF_SEVERAL = Pattern.compile("\\p{Lu}{3,10}s?");
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");
  private static final Pattern OPENED =
      Pattern.compile("\\s*\\(\\s*(?:locally\\s+|\\p{Lu}\\p{Ll}+\\s+)?[\"'\\u201c\\u2018]?");
  private static final Pattern CLOSED = Pattern.compile("[\"'\\u201d\\u2019]?\\s*\\)");
  private static final Pattern OR =
      Pattern.compile(
          "[\"'\\u201d\\u2019]?\\s*[,;]?\\s*(?:or|also|also known as|aka)\\s+[\"'\\u201c\\u2018]?");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,10}");

  private final AliasRules rules;

  BracketNames(AliasRules rules) {
    this.rules = rules;
  }

  /** Whether the words between two mentions are an opening bracket. */
  boolean opened(String between) {
    return OPENED.matcher(between).matches();
  }

  /**
   * The mentions in a bracket that are other names of the one before it.
   *
   * @param name the mention before the bracket
   * @param first the first in the bracket
   * @param next the mention after that, or null
   */
  List<Mention> otherNames(AnnotatedPassage passage, Mention name, Mention first, Mention next) {
    return oneThing(name, first) && !rules.state(first.text())
        ? inside(passage.view(), first, next)
        : List.of();
  }

  /**
   * The names in a bracket that holds nothing but names: one, or two as in {@code (MDMA, or
   * "ecstasy")}; none where the bracket holds more.
   */
  private static List<Mention> inside(TextView view, Mention first, Mention next) {
    int end = view.indexOf(first.envelope().end() - 1) + 1;
    if (CLOSED.matcher(view.string()).region(end, view.string().length()).lookingAt()) {
      return List.of(first);
    }
    if (next == null || next.type() != first.type()) {
      return List.of();
    }
    int start = view.indexOf(next.envelope().start());
    int nextEnd = view.indexOf(next.envelope().end() - 1) + 1;
    boolean both =
        start > end
            && OR.matcher(view.string().substring(end, start)).matches()
            && CLOSED.matcher(view.string()).region(nextEnd, view.string().length()).lookingAt();
    return both ? List.of(first, next) : List.of();
  }

  /**
   * Whether what stands in brackets is another name of what stands before, and no example of it:
   * {@code Malian armed forces (FAMa)}, {@code rosewood (kosso)}; not {@code armed groups (JNIM)},
   * {@code police (UN)}, {@code drugs (cocaine)}.
   */
  private boolean oneThing(Mention name, Mention inBrackets) {
    if (name.type() == MentionType.COMMODITY) {
      return !rules.wholeClass(name.text());
    }
    if (local(name) || local(inBrackets)) {
      return true;
    }
    if (name.type() == MentionType.PEOPLE) {
      return ACRONYM_OF_SEVERAL.matcher(inBrackets.text()).matches()
          && initials(name.text(), inBrackets.text());
    }
    if (name.type() != MentionType.ACTOR || !name.foundBy().startsWith("lexicons/heads.tsv")) {
      return true;
    }
    long capitalised =
        Arrays.stream(name.text().split(" ", -1))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return capitalised > 1
        || office(name, inBrackets)
        || (name.text().contains(" ") && initials(name.text(), inBrackets.text()));
  }

  private static boolean local(Mention mention) {
    return mention.foundBy().contains("rule:local-name");
  }

  /** {@code the prison service (SNAI)}: one body of the state, its acronym of another language. */
  private static boolean office(Mention name, Mention inBrackets) {
    return name.label() == ActorClass.STATE_INSTITUTION
        && name.text().contains(" ")
        && !name.text().endsWith("s")
        && ACRONYM.matcher(inBrackets.text()).matches();
  }

  /** Whether at least half of the capitals of an acronym start a word of the name. */
  private static boolean initials(String name, String acronym) {
    List<Integer> open = new ArrayList<>();
    for (String word : PARTS.split(name, -1)) {
      if (!word.isEmpty()) {
        open.add(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    int[] capitals = acronym.codePoints().filter(Character::isUpperCase).toArray();
    int found = 0;
    for (int capital : capitals) {
      if (open.remove(Integer.valueOf(capital))) {
        found++;
      }
    }
    return capitals.length > 0 && found * 2 >= capitals.length;
  }
}
