package org.assay.route;

import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Tells a movement that goes on from one that has two ends. */
final class Chain {

  private static final int AUXILIARIES = 5;

  private final Clause clause;
  private final RouteWords words;

  Chain(Clause clause, RouteWords words) {
    this.clause = clause;
    this.words = words;
  }

  /**
   * {@code X are flown to A, driven to B and end up in C}; {@code X sent to A have been traced to
   * B}.
   *
   * @return whether the later of two verbs with the same cargo takes it on from where the earlier
   *     ends
   */
  boolean goesOn(Draft earlier, Draft later) {
    boolean verbs =
        earlier.trigger.isVerb() && later.trigger.isVerb() && !earlier.trigger.frame().exploit();
    if (!verbs || later.has(StopRole.ORIGIN) || !earlier.has(StopRole.DESTINATION)) {
      return false;
    }
    return reduced(earlier, later) || coordinated(earlier, later);
  }

  /** The earlier verb only describes the cargo, the later one is the sentence's. */
  private boolean reduced(Draft earlier, Draft later) {
    return earlier.trigger.passive()
        && earlier.cargo != null
        && earlier.cargo.last() < earlier.trigger.first()
        && participle(earlier)
        && later.cargo != null
        && auxiliary(later.trigger.first() - 1);
  }

  /** {@code X made in A and shipped to B}: nothing but what describes the cargo goes before. */
  private boolean participle(Draft earlier) {
    for (int i = earlier.cargo.last() + 1; i < earlier.trigger.first(); i++) {
      if (clause.unit(i).pos().equals("AUX")
          || words.is(RouteWordClass.RELATIVE, clause.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean auxiliary(int at) {
    return clause.unit(at).pos().equals("AUX") || clause.unit(at).pos().equals("ADV");
  }

  private boolean coordinated(Draft earlier, Draft later) {
    int i = later.trigger.first() - 1;
    int least = Math.max(earlier.trigger.last(), later.trigger.first() - AUXILIARIES);
    while (i > least && auxiliary(i)) {
      i--;
    }
    boolean joined = clause.is(words, RouteWordClass.AND, i) || clause.isWord(i, ",");
    int other = clause.is(words, RouteWordClass.AND, i) ? i - 1 : i;
    boolean alternative = clause.is(words, RouteWordClass.OR, other);
    return joined && !alternative && other > earlier.trigger.last();
  }
}
