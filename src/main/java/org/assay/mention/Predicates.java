package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.COPULA;
import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordClass.NONE_OR_MOST;
import static org.assay.knowledge.WordClass.NO_ROLE;
import static org.assay.knowledge.WordClass.PARTITIVE;
import static org.assay.knowledge.WordClass.REFLEXIVE;

import org.assay.model.MentionType;

/**
 * Nouns that only say what somebody is or serves as, and so mention nobody: {@code is no
 * significant producer}, {@code functions as a parallel authority}, {@code children recruited as
 * porters and cooks}, {@code networks rather than families}.
 */
final class Predicates {

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
    while (line.tagged(i, "DET", "ADV") || line.is(i, NONE_OR_MOST)) {
      i--;
    }
    if (line.is(i, PARTITIVE) && line.lower(i - 1).equals("one")) {
      i -= 2;
    }
    if (line.lower(i).equals("'s") && line.is(i - 2, ARTICLE)) {
      i -= 3;
    }
    boolean copula = !line.lower(i - 1).equals("there") && line.is(i, COPULA);
    boolean role =
        line.lower(i).equals("as") && (line.pos(i - 1).equals("VERB") || line.is(i - 1, REFLEXIVE));
    return copula || role;
  }

  /** {@code as} before a list that no verb follows, so that it opens no clause. */
  private static boolean as(Line line, int first, int to) {
    int from = first;
    while (from > 0
        && (line.is(from - 1, LIST_SIGN)
            || line.tagged(from - 1, "NOUN", "ADJ")
            || line.lower(from - 2).equals(","))) {
      from--;
    }
    if (!line.lower(from - 1).equals("as") || from < 2) {
      return false;
    }
    boolean other = line.is(from - 2, NO_ROLE);
    int next = to;
    while (line.pos(next).equals("ADV")) {
      next++;
    }
    boolean clause = line.tagged(next, "VERB", "AUX") && !line.lower(next).endsWith("ing");
    return !other && !clause;
  }
}
