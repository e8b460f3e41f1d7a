package org.assay.entity;

import java.util.ArrayList;
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

  private static final Pattern APPOSED = Pattern.compile("\\s*,\\s*(?:an?|the)\\s+");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,9}");

  private final AliasRules rules;
  private final BracketNames brackets;

  Aliases(AliasRules rules) {
    this.rules = rules;
    this.brackets = new BracketNames(rules);
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
      if (a.type() != b.type()
          || (a.type() == MentionType.LOCATION && !acronym(a, b))
          || to <= from
          || to - from > LONGEST_CUE) {
        continue;
      }
      String between = text.substring(from, to);
      if (brackets.opened(between)) {
        Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        for (Mention other : brackets.otherNames(passage, a, b, next)) {
          out.add(new Pair(a, other, "rule:bracket-alias"));
        }
      } else {
        String cue = TRIM.matcher(between).replaceAll("");
        cue = ARTICLE.matcher(cue).replaceFirst("").strip();
        Optional<String> rule = rules.rule(cue);
        boolean either = cue.equals("or") && !between.contains("(") && !between.contains(",");
        Mention first = i > 1 ? described(view, mentions.get(i - 2), a) : a;
        if (rule.isPresent()
            && a.type() != MentionType.PEOPLE
            && !either
            && (named(first) || local(b))
            && named(b)) {
          out.add(new Pair(first, b, rule.get()));
        }
      }
    }
    return out;
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

  /** {@code the Border Commandos, a Colombian group earlier known as}: what is described. */
  private static Mention described(TextView view, Mention before, Mention phrase) {
    int from = view.indexOf(before.envelope().end() - 1) + 1;
    int to = view.indexOf(phrase.envelope().start());
    boolean apposition =
        before.type() == MentionType.ACTOR
            && !generic(before)
            && generic(phrase)
            && to > from
            && APPOSED.matcher(view.string().substring(from, to)).matches();
    return apposition ? before : phrase;
  }

  private static boolean generic(Mention mention) {
    return mention.foundBy().startsWith("lexicons/heads.tsv");
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
