package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** Finds lists of cargoes and of places in a clause. */
final class GroupReader {

  private static final int MAX_MODIFIERS = 4;

  private final RouteWords words;
  private final Modifiers modifiers;
  private final NestedPlaces nestedPlaces;
  private final ListInsertions insertions;
  private final GroupJoiner joiner;

  GroupReader(RouteRules rules) {
    this.words = rules.words();
    this.modifiers = new Modifiers(rules);
    this.nestedPlaces = new NestedPlaces(rules.words());
    this.insertions = new ListInsertions(rules.words());
    this.joiner = new GroupJoiner(rules.words());
  }

  List<Group> read(Clause clause) {
    List<Group> out = new ArrayList<>();
    int i = 0;
    while (i < clause.size()) {
      Unit unit = clause.unit(i);
      if (unit.is(Unit.Kind.CARGO) || unit.isPlace()) {
        Group group = unit.isPlace() ? places(clause, i) : cargoes(clause, i);
        out.add(group);
        i = group.last() + 1;
      } else {
        i++;
      }
    }
    return joiner.join(clause, out);
  }

  private Group cargoes(Clause clause, int first) {
    List<Integer> members = new ArrayList<>(List.of(first));
    int last = first;
    int next = besides(clause, first) ? -1 : nextMember(clause, last, false);
    while (next >= 0) {
      members.add(next);
      last = next;
      next = nextMember(clause, last, false);
    }
    return new Group(true, first, last, members);
  }

  /** {@code in addition to X, Y is moved}: the first is no part of a list. */
  private boolean besides(Clause clause, int first) {
    int i = first;
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return clause.isWord(first + 1, ",") && words.asides().before(clause.words(), i) != null;
  }

  private Group places(Clause clause, int first) {
    List<Integer> members = new ArrayList<>();
    int last = nestedPlaces.read(clause, first, members);
    int next = nextMember(clause, last, true);
    while (next >= 0) {
      last = nestedPlaces.read(clause, next, members);
      next = nextMember(clause, last, true);
    }
    return new Group(false, first, last, members);
  }

  /** The next member of the list that a unit ends so far, or -1. */
  private int nextMember(Clause clause, int after, boolean place) {
    int i = place ? nestedPlaces.skipDesignators(clause, after + 1) : after + 1;
    int depth = clause.unit(after).depth();
    boolean joined = false;
    int between = 0;
    while (i < clause.size()) {
      Unit unit = clause.unit(i);
      if (place ? unit.isPlace() : unit.is(Unit.Kind.CARGO)) {
        return joined
                && !(unit.is(Unit.Kind.HOME) && owns(clause, i))
                && (place || !modifiers.modifies(clause, i) || modifiers.modifies(clause, after))
            ? i
            : -1;
      }
      if (!unit.is(Unit.Kind.WORD)) {
        return -1;
      }
      int aside = unit.word().equals("(") ? ListInsertions.asideEnd(clause, i, place) : -1;
      if (aside > 0) {
        i = aside + 1;
        continue;
      }
      if (unit.word().equals("(") || unit.word().equals(")")) {
        // A closing bracket ends a list that began inside it.
        if (unit.word().equals(")") && depth > 0 && !ListInsertions.closes(clause, after)) {
          return -1;
        }
        joined |= unit.word().equals("(");
        i++;
        continue;
      }
      int adjunct = joined ? insertions.adjunctEnd(clause, i) : -1;
      if (adjunct > 0) {
        i = adjunct + 1;
        i += place && insertions.repeated(clause, after, i) ? 1 : 0;
        continue;
      }
      PhraseTable.Hit<String> joint = words.joiners().at(clause.words(), i);
      if (joint != null && !words.isPreposition(joint.phrase())) {
        joined = true;
        i += joint.length();
        continue;
      }
      if (joint != null && words.isExample(joint.phrase())) {
        joined = true;
        i += joint.length();
        // "other states, mainly in X"
        i += place && clause.is(words, RouteWordClass.LOCATING, i) ? 1 : 0;
        continue;
      }
      if (!place
          && joined
          && words.is(RouteWordClass.CONTAINER, unit.word())
          && clause.is(words, RouteWordClass.OF, i + 1)) {
        // "589 kg of X and 12 kg of Y"
        i += 2;
        continue;
      }
      boolean capital = clause.isCapital(i);
      boolean lead = lead(clause, i, place);
      if (!(unit.isModifier() || capital || lead) || ++between > MAX_MODIFIERS) {
        return -1;
      }
      i += lead && clause.is(words, RouteWordClass.IN, i + 1) ? 2 : 1;
    }
    return -1;
  }

  /** {@code the country's main port}: says what stands before, is no place of a list. */
  private boolean owns(Clause clause, int home) {
    return nestedPlaces.owns(clause, home) && nestedPlaces.possessed(clause, home) < 0;
  }

  /** {@code other drugs}, {@code cities} before examples: nouns that only name the class. */
  private boolean lead(Clause clause, int at, boolean place) {
    if (at + 1 >= clause.size()) {
      return false;
    }
    if (!place) {
      boolean example = clause.isWord(at + 1, ",") && exampleAt(clause, at + 2);
      return clause.unit(at).isNoun() && clause.unit(at - 1).is(Unit.Kind.CARGO) && example;
    }
    return words.is(RouteWordClass.PLACE_NOUN, clause.words().get(at))
        && (exampleAt(clause, at + 1) || clause.is(words, RouteWordClass.IN, at + 1));
  }

  private boolean exampleAt(Clause clause, int at) {
    if (at >= clause.size() || clause.words().get(at).isEmpty()) {
      return false;
    }
    PhraseTable.Hit<String> hit = words.joiners().at(clause.words(), at);
    return hit != null && words.isExample(hit.phrase());
  }
}
