package org.assay.route;

import java.util.Arrays;
import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;

/** Finds the cargo of a trigger in its own clause. */
final class CargoSlots {

  private static final int OBJECT_REACH = 7;

  private final RouteWords words;
  private final Modifiers modifiers;
  private final Clause clause;
  private final Group[] groupOf;
  private final JoinedCargo joined;
  private final Bystanders bystanders;

  CargoSlots(RouteRules rules, Clause clause, List<Group> groups) {
    this.words = rules.words();
    this.modifiers = new Modifiers(rules);
    this.clause = clause;
    this.joined = new JoinedCargo(words, modifiers, clause, groups);
    this.bystanders = new Bystanders(words, clause);
    this.groupOf = new Group[clause.size()];
    groups.forEach(group -> Arrays.fill(groupOf, group.first(), group.last() + 1, group));
  }

  /** Cargoes that are joined to another. */
  JoinedCargo joined() {
    return joined;
  }

  /** The object of a verb: the cargo right of it with nothing but modifiers between, or null. */
  Group object(int after, CargoKind kind) {
    for (int i = after + 1; i < clause.size() && i <= after + OBJECT_REACH; i++) {
      Unit unit = clause.unit(i);
      if (unit.is(Unit.Kind.CARGO)) {
        return fits(groupAt(i), kind);
      }
      PhraseTable.Hit<String> quantity = words.quantifiers().at(clause.words(), i);
      if (quantity != null) {
        i += quantity.length() - 1;
        continue;
      }
      boolean of =
          words.is(RouteWordClass.OF, unit.word())
              && words.is(RouteWordClass.CONTAINER, word(i - 1));
      boolean inside =
          of
              || unit.isModifier()
              || unit.isNoun()
              || participle(i)
              || words.is(RouteWordClass.CONTAINER, unit.word())
              || words.is(RouteWordClass.BOTH, unit.word());
      if (!unit.is(Unit.Kind.WORD) || !inside) {
        return null;
      }
    }
    return null;
  }

  /** {@code send dismantled cars}: a verb's form that describes the cargo right after it. */
  private boolean participle(int at) {
    return clause.unit(at).pos().equals("VERB")
        && clause.words().get(at).endsWith("ed")
        && at + 1 < clause.size()
        && clause.unit(at + 1).is(Unit.Kind.CARGO);
  }

  /** The cargo after {@code of}, {@code in} or {@code for} right of a noun, or null. */
  Group after(int noun, CargoKind kind, RouteWordClass... prepositions) {
    for (RouteWordClass preposition : prepositions) {
      if (clause.is(words, preposition, noun + 1)) {
        return object(noun + 1, kind);
      }
    }
    return null;
  }

  /**
   * {@code the crossing to X is rare for C}: a cargo after {@code for} right of a noun, or null.
   */
  Group purpose(int noun) {
    for (int i = noun + 1; i + 1 < clause.size(); i++) {
      if (clause.is(words, RouteWordClass.FOR, i) && clause.unit(i + 1).is(Unit.Kind.CARGO)) {
        Group group = groupAt(i + 1);
        return modifiers.modifies(clause, group.last()) ? null : group;
      }
      if (words.is(RouteWordClass.BOUNDARY, word(i)) || clause.unit(i).is(Unit.Kind.CARGO)) {
        return null;
      }
    }
    return null;
  }

  /** {@code boats arrive from X with Y}: what is carried by what goes somewhere, or null. */
  Group load(int verb) {
    for (int i = verb + 1; i + 1 < clause.size(); i++) {
      if (words.is(RouteWordClass.BOUNDARY, word(i))) {
        return null;
      }
      if (words.is(RouteWordClass.LADEN, word(i))) {
        Group load = object(i, CargoKind.ANY);
        if (load != null && !modifiers.modifies(clause, load.last())) {
          return load;
        }
      }
    }
    return null;
  }

  /** The cargo that modifies a noun from the left: {@code cocaine shipments}. */
  Group compound(int noun, CargoKind kind) {
    int i = noun - 1;
    while (i >= 0 && i >= noun - 2 && clause.unit(i).isNoun()) {
      i--;
    }
    return i >= 0 && clause.unit(i).is(Unit.Kind.CARGO) ? fits(groupAt(i), kind) : null;
  }

  /**
   * The nearest cargo left of a trigger that is no modifier, {@code stop} excluded.
   *
   * @return its group, or null where a word that stands for another cargo, or nothing, comes first
   */
  Group left(int before, int stop, CargoKind kind) {
    int depth = clause.unit(before).depth();
    int aside = bystanders.asideBefore(before);
    if (aside > stop) {
      Group group = groupAt(aside);
      return fits(group, kind);
    }
    for (int i = before - 1; i > stop; i--) {
      Unit unit = clause.unit(i);
      if (unit.depth() > depth) {
        continue;
      }
      if (unit.is(Unit.Kind.CARGO)) {
        Group group = groupAt(i);
        boolean moved = !modifiers.modifies(clause, group.last()) && !bystanders.has(group);
        if (moved && fits(group, kind) != null) {
          return group;
        }
      }
    }
    return null;
  }

  /** Index of the nearest word left of a trigger that stands for a cargo, or -1. */
  int anaphor(int before, int stop) {
    int depth = clause.unit(before).depth();
    for (int i = before - 1; i > stop; i--) {
      if (clause.unit(i).depth() <= depth && words.is(RouteWordClass.ANAPHOR, word(i))) {
        return i;
      }
    }
    return -1;
  }

  private Group fits(Group group, CargoKind kind) {
    if (kind == CargoKind.ANY || group == null) {
      return group;
    }
    boolean people = clause.unit(group.first()).mention().type() == MentionType.PEOPLE;
    return people == (kind == CargoKind.PEOPLE) ? group : null;
  }

  private Group groupAt(int unit) {
    if (groupOf[unit] != null) {
      return groupOf[unit];
    }
    throw new IllegalStateException("no group holds unit " + unit);
  }

  private String word(int index) {
    return index < 0 || index >= clause.size() ? "" : clause.words().get(index);
  }
}
