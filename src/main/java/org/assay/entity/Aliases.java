package org.assay.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.knowledge.AliasRules;
import org.assay.model.AnnotatedPassage;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.text.TextView;

/** Pairs of mentions that the text says are one thing: a name in brackets, or behind a cue. */
final class Aliases {

  private static final int LONGEST_CUE = 40;
  private static final Pattern TRIM =
      Pattern.compile("^[\\s,(\\u2013\\u2014-]+|[\\s,\"'\\u201c]+$");
  private static final Pattern ARTICLE = Pattern.compile("(?:^|\\s)(?:the|an?)$");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,9}");

  private final AliasRules rules;

  Aliases(AliasRules rules) {
    this.rules = rules;
  }

  /**
   * Two names of one thing.
   *
   * @param first the mention before
   * @param second the mention behind
   * @param foundBy the rule
   */
  record Pair(Mention first, Mention second, String foundBy) {
    /** Whether the text says that one was called the other before. */
    boolean renaming() {
      return foundBy.endsWith(":renamed") || foundBy.endsWith(":former");
    }
  }

  /** Pairs among mentions of one passage, given in text order. */
  List<Pair> find(AnnotatedPassage passage, List<Mention> mentions) {
    TextView view = passage.view();
    String text = view.string();
    List<Pair> out = new ArrayList<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention a = mentions.get(i - 1);
      Mention b = mentions.get(i);
      int from = view.indexOf(a.envelope().end() - 1) + 1;
      int to = view.indexOf(b.envelope().start());
      int end = view.indexOf(b.envelope().end() - 1) + 1;
      if (a.type() != b.type()
          || (a.type() == MentionType.LOCATION && !acronym(a, b))
          || a.type() == MentionType.PEOPLE
          || to <= from
          || to - from > LONGEST_CUE) {
        continue;
      }
      String between = text.substring(from, to);
      boolean closed = end < text.length() && text.charAt(end) == ')';
      if (between.strip().equals("(") && closed) {
        if (!oneThing(a, b)) {
          continue;
        }
        out.add(new Pair(a, b, "rule:bracket-alias"));
      } else {
        String cue = TRIM.matcher(between).replaceAll("");
        cue = ARTICLE.matcher(cue).replaceFirst("").strip();
        Optional<String> rule = rules.rule(cue);
        boolean either = cue.equals("or") && !between.contains("(") && !between.contains(",");
        if (rule.isPresent() && !either && (named(a) || local(b)) && named(b)) {
          out.add(new Pair(a, b, rule.get()));
        }
      }
    }
    return out;
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
    if (name.type() != MentionType.ACTOR || !name.foundBy().startsWith("lexicons/heads.tsv")) {
      return true;
    }
    long capitalised =
        Arrays.stream(name.text().split(" ", -1))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return capitalised > 1
        || (name.text().contains(" ") && initials(name.text(), inBrackets.text()));
  }

  /** Whether at least half of the capitals of an acronym start a word of the name. */
  private static boolean initials(String name, String acronym) {
    List<Integer> open = new ArrayList<>();
    for (String word : name.split("[\\s-]+", -1)) {
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

  /**
   * {@code Salt Lake Harbour (SLH)}; never the country that a place lies in: {@code Paris (US)}.
   */
  private static boolean acronym(Mention name, Mention shorter) {
    return name.text().contains(" ")
        && ACRONYM.matcher(shorter.text()).matches()
        && shorter.label() != LocationKind.COUNTRY
        && shorter.label() != LocationKind.MACROREGION
        && shorter.text().charAt(0) == name.text().charAt(0);
  }

  private static boolean named(Mention mention) {
    return Character.isUpperCase(mention.text().codePointAt(0))
        || mention.type() == MentionType.COMMODITY
        || local(mention);
  }

  private static boolean local(Mention mention) {
    return mention.foundBy().contains("rule:local-name");
  }
}
