package org.assay.mention;

import static org.assay.knowledge.WordClass.CONJUNCTION;

import java.util.List;
import org.assay.model.MentionType;

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
   * A list of noun phrases.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param people whether one of its phrases stands for people in any case
   */
  record Series(int from, int to, boolean people) {}

  /** The list that a phrase stands on, or the phrase alone. */
  static Series series(Line line, List<NounPhrase> phrases, int at) {
    int first = at;
    while (first > 0 && joined(line, phrases.get(first - 1), phrases.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < phrases.size() && joined(line, phrases.get(last), phrases.get(last + 1))) {
      last++;
    }
    boolean people =
        phrases.subList(first, last + 1).stream()
            .anyMatch(phrase -> phrase.head().type() == MentionType.PEOPLE);
    return new Series(phrases.get(first).from(), phrases.get(last).to(), people);
  }

  private static boolean goesOn(Line line, int i) {
    return line.is(i, CONJUNCTION) || (line.lower(i).equals(",") && line.is(i + 1, CONJUNCTION));
  }
}
