package org.assay.route;

import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** Finds cargoes that a joiner adds to one before: {@code X from A and Y from B}. */
final class JoinedCargo {

  private final RouteWords words;
  private final Modifiers modifiers;
  private final Clause clause;
  private final List<Group> groups;

  JoinedCargo(RouteWords words, Modifiers modifiers, Clause clause, List<Group> groups) {
    this.words = words;
    this.modifiers = modifiers;
    this.clause = clause;
    this.groups = groups;
  }

  /**
   * Groups between two units that stand after {@code and}, {@code as well as} or a comma and maybe
   * {@code for} or {@code of}.
   */
  List<Group> after(int after, int before) {
    return groups.stream()
        .filter(Group::cargo)
        .filter(group -> group.first() > after && group.last() < before)
        .filter(group -> !modifiers.modifies(clause, group.last()))
        .filter(this::isJoined)
        .toList();
  }

  /**
   * Groups between two units that stand after {@code and} and before {@code from} or {@code to}.
   */
  List<Group> gapped(int after, int before) {
    return after(after, before).stream()
        .filter(group -> words.roles().containsKey(wordAfter(group)))
        .toList();
  }

  private boolean isJoined(Group group) {
    int i = group.first() - 1;
    while (i > 0) {
      PhraseTable.Hit<String> joiner = words.joiners().before(clause.words(), i + 1);
      if (joiner != null && joins(joiner.phrase())) {
        return true;
      }
      boolean between =
          joiner != null
              || clause.unit(i).isModifier()
              || clause.unit(i).isNoun()
              || clause.words().get(i).contains("-")
              || clause.is(words, RouteWordClass.FOR, i)
              || clause.is(words, RouteWordClass.OF, i);
      if (!between) {
        return false;
      }
      i -= joiner == null ? 1 : joiner.length();
    }
    return false;
  }

  private static boolean joins(String joiner) {
    return joiner.startsWith("and") || joiner.startsWith("as well") || joiner.equals("plus");
  }

  private String wordAfter(Group group) {
    int i = group.last() + 1;
    return i < clause.size() ? clause.words().get(i) : "";
  }
}
