package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteRules;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** Finds the cargo of a movement whose clause does not say it. */
final class CargoResolver {

  private final RouteRules rules;
  private final List<Clause> clauses;
  private final GroupReader groups;

  /**
   * @param clauses clauses of one passage, in order
   */
  CargoResolver(RouteRules rules, List<Clause> clauses) {
    this.rules = rules;
    this.clauses = clauses;
    this.groups = new GroupReader(rules.words());
  }

  /** Mentions of what is moved, said in the clause or elsewhere in the passage; maybe none. */
  List<Mention> cargo(Movement movement) {
    Group own = movement.cargo();
    if (own != null) {
      return mentions(movement.clause(), own);
    }
    CargoKind kind = kind(movement);
    int at = clauses.indexOf(movement.clause());
    List<Mention> inside = nearestLeft(movement, kind);
    if (!inside.isEmpty()) {
      return inside;
    }
    for (int i = at - 1; i >= 0; i--) {
      List<Mention> found = first(clauses.get(i), kind);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (int i = at; i < clauses.size(); i++) {
      List<Mention> found = first(clauses.get(i), kind);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Mention> nearestLeft(Movement movement, CargoKind kind) {
    Clause clause = movement.clause();
    List<Mention> out = List.of();
    for (Group group : groups.read(clause)) {
      if (group.cargo() && group.last() < movement.head().first()) {
        List<Mention> found = fitting(clause, group, kind);
        out = found.isEmpty() ? out : found;
      }
    }
    return out;
  }

  private List<Mention> first(Clause clause, CargoKind kind) {
    List<Mention> modifiers = List.of();
    for (Group group : groups.read(clause)) {
      if (group.cargo()) {
        List<Mention> found = fitting(clause, group, kind);
        if (!found.isEmpty() && !GroupReader.modifies(clause, group.last())) {
          return found;
        }
        modifiers = modifiers.isEmpty() ? found : modifiers;
      }
    }
    return modifiers;
  }

  private List<Mention> fitting(Clause clause, Group group, CargoKind kind) {
    String indicator = clause.passage().passage().indicator();
    RouteRules.Topic topic = indicator == null ? null : rules.topics().get(indicator);
    return mentions(clause, group).stream()
        .filter(m -> kind != CargoKind.PEOPLE || m.type() == MentionType.PEOPLE)
        .filter(m -> kind != CargoKind.GOODS || m.type() == MentionType.COMMODITY)
        .filter(m -> topic == null || fits(m, topic))
        .toList();
  }

  private static boolean fits(Mention mention, RouteRules.Topic topic) {
    return mention.type() == topic.type()
        && (topic.categories().isEmpty()
            || mention.label() == null
            || topic.categories().contains(mention.label().id()));
  }

  private static CargoKind kind(Movement movement) {
    return movement.drafts().stream()
        .map(d -> d.trigger.frame().cargo())
        .filter(k -> k != CargoKind.ANY)
        .findFirst()
        .orElse(CargoKind.ANY);
  }

  private static List<Mention> mentions(Clause clause, Group group) {
    List<Mention> out = new ArrayList<>();
    group.members().forEach(member -> out.add(clause.unit(member).mention()));
    return out;
  }
}
