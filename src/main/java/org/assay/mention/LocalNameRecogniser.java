package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.QUOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.knowledge.AliasRules;
import org.assay.model.MentionType;

/**
 * Local names behind a cue: {@code loan sharks, known locally as agiotas}. The word takes the type
 * and class of what it is another name for.
 */
final class LocalNameRecogniser implements Recogniser {

  /** Beginning of {@code foundBy}. */
  static final String RULE = "rule:local-name";

  private static final String OTHER_NAME = ":other-name";
  private static final int LONGEST_CUE = 4;

  private final AliasRules aliases;

  LocalNameRecogniser(AliasRules aliases) {
    this.aliases = aliases;
  }

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (Candidate owner : known) {
      boolean mayHave = owner.type() == MentionType.ACTOR || owner.type() == MentionType.COMMODITY;
      int from = mayHave ? line.indexOfEnd(owner.end()) : -1;
      int name = from < 0 ? -1 : afterCue(line, from);
      name = name < 0 && mayHave ? otherWord(line, from) : name;
      if (name > 0 && unknown(line, setting, known, name)) {
        out.add(
            Candidate.of(
                line,
                line.token(name).start(),
                line.token(name).end(),
                owner.type(),
                owner.label(),
                line.capital(name) && owner.type() == MentionType.ACTOR,
                RULE,
                Rank.PATTERN_NAME));
      }
    }
    return out;
  }

  /** {@code cannabis, or banga, is grown}: index of a word between commas, or -1. */
  private static int otherWord(Line line, int from) {
    boolean other =
        from >= 0
            && line.lower(from).equals(",")
            && line.lower(from + 1).equals("or")
            && line.lower(from + 3).equals(",");
    return other ? from + 2 : -1;
  }

  /**
   * Index of the word behind the longest cue at {@code start}, or -1; a cue of one word is a
   * participle behind a comma: {@code ecstasy, called Molly}.
   */
  private int afterCue(Line line, int start) {
    int from = line.lower(start).equals(",") ? start + 1 : start;
    int least = from > start && line.pos(from).equals("VERB") ? from + 1 : from + 2;
    for (int to = Math.min(line.size() - 1, from + LONGEST_CUE); to >= least; to--) {
      Optional<String> rule = aliases.rule(String.join(" ", line.lower().subList(from, to)));
      if (rule.isPresent() && rule.get().endsWith(OTHER_NAME)) {
        int name = line.is(to, ARTICLE, QUOTE) ? to + 1 : to;
        return name < line.size() ? name : -1;
      }
    }
    return -1;
  }

  /** A noun that nothing else explains and that ends its phrase. */
  private static boolean unknown(Line line, Setting setting, List<Candidate> known, int i) {
    int start = line.token(i).start();
    return line.tagged(i, "NOUN", "PROPN", "X", "VERB")
        && !line.tagged(i + 1, "NOUN", "PROPN", "ADJ")
        && setting.edge(line.lower(i)) == null
        && !setting.lexicons().verbs().containsKey(line.token(i).lemma())
        && known.stream().noneMatch(c -> c.start() <= start && start < c.end());
  }
}
