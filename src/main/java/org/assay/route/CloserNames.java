package org.assay.route;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.model.CommodityCategory;
import org.assay.model.Mention;

/** What a passage calls its cargoes: closer names of generic ones ({@code the drug}). */
final class CloserNames {

  private final RouteRules rules;
  private final List<Clause> clauses;
  private final GroupReader reader;
  private final Modifiers modifiers;
  private final IdentityHashMap<Clause, List<Group>> groups = new IdentityHashMap<>();

  /**
   * @param clauses clauses of one passage, in order
   */
  CloserNames(RouteRules rules, List<Clause> clauses) {
    this.rules = rules;
    this.clauses = clauses;
    this.reader = new GroupReader(rules);
    this.modifiers = new Modifiers(rules);
  }

  /** Cargoes and places of a clause of the passage; each clause is read once. */
  List<Group> groups(Clause clause) {
    return groups.computeIfAbsent(clause, reader::read);
  }

  /** What a cargo of a clause is called there or, where that says little, before it. */
  List<Mention> of(Clause clause, Group own) {
    List<Mention> said = named(clause, own);
    return said.size() == 1 && pointsBack(clause, own) && isGeneric(said.get(0))
        ? closer(clause, said)
        : said;
  }

  /** {@code the drug}: after a word that says that it is known. */
  private boolean pointsBack(Clause clause, Group own) {
    int i = own.first() - 1;
    while (i >= 0 && clause.unit(i).pos().equals("ADJ")) {
      i--;
    }
    return i >= 0 && rules.words().is(RouteWordClass.DEFINITE, clause.words().get(i));
  }

  /** The nearest cargo of the same kind in the clause or before it that says more. */
  List<Mention> closer(Clause clause, List<Mention> generic) {
    for (int i = clauses.indexOf(clause); i >= 0; i--) {
      Clause earlier = clauses.get(i);
      for (Group group : groups(earlier)) {
        if (group.cargo()) {
          List<Mention> found = mentions(earlier, group);
          Mention first = found.get(0);
          if (isKindOf(generic.get(0), first) && !isGeneric(first)) {
            return found;
          }
        }
      }
    }
    return generic;
  }

  /** Whether a generic name may stand for a cargo: {@code merchandise} for goods of any kind. */
  private static boolean isKindOf(Mention generic, Mention named) {
    return named.type() == generic.type()
        && (named.label() == generic.label() || generic.label() == CommodityCategory.OTHER);
  }

  /** {@code the heroin trade ... a route for drugs}: the closer name of a generic cargo. */
  private List<Mention> named(Clause clause, Group own) {
    List<Mention> out = mentions(clause, own);
    if (out.size() > 1 || !isGeneric(out.get(0))) {
      return out;
    }
    for (Group group : groups(clause)) {
      boolean earlier = group.cargo() && group.last() < own.first();
      if (earlier && modifiers.modifies(clause, group.last())) {
        List<Mention> closer = mentions(clause, group);
        if (closer.get(0).label() == out.get(0).label() && !isGeneric(closer.get(0))) {
          return closer;
        }
      }
    }
    return out;
  }

  boolean isGeneric(Mention mention) {
    return rules.words().is(RouteWordClass.GENERIC, mention.text().toLowerCase(Locale.ROOT));
  }

  static List<Mention> mentions(Clause clause, Group group) {
    List<Mention> out = new ArrayList<>();
    group.members().forEach(member -> out.add(clause.unit(member).mention()));
    return out;
  }
}
