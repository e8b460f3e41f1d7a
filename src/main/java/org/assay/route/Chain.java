package org.assay.route;

import org.assay.model.StopRole;

/** Tells a movement that goes on from one that has two ends. */
final class Chain {

  private static final int AUXILIARIES = 5;

  private Chain() {}

  /**
   * {@code X are flown to A, driven to B and end up in C}; {@code X sent to A have been traced to
   * B}.
   *
   * @return whether the later of two verbs with the same cargo takes it on from where the earlier
   *     ends
   */
  static boolean goesOn(Clause clause, Draft earlier, Draft later) {
    boolean verbs =
        earlier.trigger.isVerb() && later.trigger.isVerb() && !earlier.trigger.frame().exploit();
    if (!verbs || later.has(StopRole.ORIGIN) || !earlier.has(StopRole.DESTINATION)) {
      return false;
    }
    return reduced(clause, earlier, later) || coordinated(clause, earlier, later);
  }

  /** The earlier verb only describes the cargo, the later one is the sentence's. */
  private static boolean reduced(Clause clause, Draft earlier, Draft later) {
    return earlier.trigger.passive()
        && earlier.cargo != null
        && earlier.cargo.last() + 1 == earlier.trigger.first()
        && later.cargo != null
        && auxiliary(clause, later.trigger.first() - 1);
  }

  private static boolean auxiliary(Clause clause, int at) {
    return clause.unit(at).pos().equals("AUX") || clause.unit(at).pos().equals("ADV");
  }

  private static boolean coordinated(Clause clause, Draft earlier, Draft later) {
    int i = later.trigger.first() - 1;
    int least = Math.max(earlier.trigger.last(), later.trigger.first() - AUXILIARIES);
    while (i > least && auxiliary(clause, i)) {
      i--;
    }
    boolean joined = clause.isWord(i, "and") || clause.isWord(i, ",");
    int other = clause.isWord(i, "and") ? i - 1 : i;
    boolean alternative = clause.isWord(other, "or");
    return joined && !alternative && other > earlier.trigger.last();
  }
}
