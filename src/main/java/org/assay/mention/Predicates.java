package org.assay.mention;

import java.util.List;
import java.util.Set;
import org.assay.model.MentionType;

/**
 * Nouns that only say what somebody is or serves as, and so mention nobody: {@code is no
 * significant producer}, {@code functions as a parallel authority}, {@code children recruited as
 * porters and cooks}, {@code networks rather than families}.
 */
final class Predicates {

  private static final Set<String> DETERMINERS = Set.of("DET", "ADV");
  private static final Set<String> NONE_OR_MOST = Set.of("most", "no");
  private static final Set<String> COPULAS =
      Set.of(
          "is", "are", "was", "were", "be", "been", "become", "becomes", "became", "remain",
          "remains");

  /**
   * @param phrase the noun phrase
   * @param series the list that it stands on
   */
  boolean holds(Line line, NounPhrase phrase, Coordination.Series series) {
    return (phrase.head().type() == MentionType.ACTOR
            && (said(line, phrase.from())
                || (said(line, series.from()) && !phrase.head().plural())))
        || as(line, series.from(), series.to())
        || (line.lower(series.from() - 1).equals("than")
            && line.lower(series.from() - 2).equals("rather"));
  }

  private static boolean said(Line line, int from) {
    int i = from - 1;
    while (i >= 0 && (DETERMINERS.contains(line.pos(i)) || NONE_OR_MOST.contains(line.lower(i)))) {
      i--;
    }
    if (line.lower(i).equals("'s") && line.lower(i - 2).matches("the|a")) {
      i -= 3;
    }
    boolean copula = !line.lower(i - 1).equals("there") && COPULAS.contains(line.lower(i));
    boolean role =
        line.lower(i).equals("as")
            && (line.pos(i - 1).equals("VERB") || line.lower(i - 1).matches("themselves|itself"));
    return copula || role;
  }

  /** {@code as} before a list that no verb follows, so that it opens no clause. */
  private static boolean as(Line line, int first, int to) {
    int from = first;
    while (from > 0
        && (line.lower(from - 1).matches(",|and|or")
            || line.pos(from - 1).matches("NOUN|ADJ")
            || line.lower(from - 2).equals(","))) {
      from--;
    }
    if (!line.lower(from - 1).equals("as") || from < 2) {
      return false;
    }
    boolean other =
        line.lower(from - 2).matches("such|well|much|far|soon|long|same|many|,|;|:|-|\\(");
    int next = to;
    while (line.pos(next).equals("ADV")) {
      next++;
    }
    boolean clause =
        List.of("VERB", "AUX").contains(line.pos(next)) && !line.lower(next).endsWith("ing");
    return !other && !clause;
  }
}
