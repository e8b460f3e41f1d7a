package org.assay.mention;

import java.util.List;

/** Which noun phrases stand on one list: {@code men, women, and children}. */
final class Coordination {

  private Coordination() {}

  /** Whether only a comma or conjunction parts two neighbours, and the list has a conjunction. */
  static boolean joined(Line line, NounPhrase left, NounPhrase right) {
    int gap = right.from() - left.to();
    String joint = line.lower(right.from() - 1);
    boolean and = joint.equals("and") || joint.equals("or");
    boolean comma = joint.equals(",") && goesOn(line, right.to());
    return (gap == 1 && (and || comma)) || (gap == 2 && and && line.lower(left.to()).equals(","));
  }

  /**
   * Tokens {@code [from, to)} of the list that a phrase stands on, the phrase alone where it stands
   * on none.
   */
  static int[] list(Line line, List<NounPhrase> phrases, int at) {
    int first = at;
    while (first > 0 && joined(line, phrases.get(first - 1), phrases.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < phrases.size() && joined(line, phrases.get(last), phrases.get(last + 1))) {
      last++;
    }
    return new int[] {phrases.get(first).from(), phrases.get(last).to()};
  }

  private static boolean goesOn(Line line, int i) {
    return line.lower(i).matches("and|or")
        || (line.lower(i).equals(",") && line.lower(i + 1).matches("and|or"));
  }
}
