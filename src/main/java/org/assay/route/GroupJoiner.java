package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;

/** Cargoes that stand apart and are spoken of together. */
final class GroupJoiner {

  private final RouteWords words;

  GroupJoiner(RouteWords words) {
    this.words = words;
  }

  /** Groups of a clause, some with the members of another added. */
  List<Group> join(Clause clause, List<Group> groups) {
    return together(clause, listed(clause, groups));
  }

  /** {@code Drugs from X include heroin and hashish}: the class with what it includes. */
  private List<Group> listed(Clause clause, List<Group> groups) {
    List<Group> out = new ArrayList<>(groups);
    Group before = null;
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (!group.cargo()) {
        continue;
      }
      int kind = before == null ? -1 : out.indexOf(before);
      if (kind >= 0 && isClass(clause, before) && afterInclude(clause, before, group)) {
        List<Integer> members = new ArrayList<>(before.members());
        members.addAll(group.members());
        out.set(kind, new Group(true, before.first(), before.last(), members));
      }
      before = group;
    }
    return out;
  }

  /** {@code X and, along with Y, may be moved}: both. */
  private List<Group> together(Clause clause, List<Group> groups) {
    List<Group> out = new ArrayList<>();
    Group before = null;
    for (Group group : groups) {
      if (before != null && group.cargo() && aside(clause, group)) {
        List<Integer> members = new ArrayList<>(before.members());
        members.addAll(group.members());
        out.add(new Group(true, group.first(), group.last(), members));
      } else {
        out.add(group);
      }
      before = group.cargo() ? group : before;
    }
    return out;
  }

  private boolean aside(Clause clause, Group group) {
    int i = group.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    PhraseTable.Hit<String> with = words.together().before(clause.words(), i);
    return with != null
        && clause.isWord(group.last() + 1, ",")
        && clause.isWord(i - with.length() - 1, ",");
  }

  private boolean isClass(Clause clause, Group group) {
    String text = clause.unit(group.first()).mention().text().toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return group.members().size() == 1 && words.is(RouteWordClass.GENERIC, last);
  }

  private boolean afterInclude(Clause clause, Group kind, Group members) {
    int i = members.first() - 1;
    while (i > kind.last() + 1 && clause.unit(i).isModifier()) {
      i--;
    }
    return i > kind.last() && clause.is(words, RouteWordClass.INCLUDE, i);
  }
}
