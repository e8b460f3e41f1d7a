package org.assay.route;

import java.util.List;
import java.util.function.Predicate;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteRules;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** Finds the cargo of a movement whose clause does not say it. */
final class CargoResolver {

  private static final int REACH = 3;

  /** In a text that says nowhere what a passage is about. */
  private static final int FAR_REACH = 6;

  private final RouteRules rules;
  private final List<Clause> clauses;
  private final List<Clause> earlier;
  private final Predicate<Mention> ofCountry;
  private final CloserNames names;
  private final Modifiers modifiers;

  /**
   * @param clauses clauses of one passage, in order
   * @param earlier clauses of the passage before it that names a cargo, in order; maybe none
   * @param ofCountry whether a mention says which country its people come from
   */
  CargoResolver(
      RouteRules rules, List<Clause> clauses, List<Clause> earlier, Predicate<Mention> ofCountry) {
    this.earlier = earlier;
    this.ofCountry = ofCountry;
    this.rules = rules;
    this.clauses = clauses;
    this.names = new CloserNames(rules, clauses);
    this.modifiers = new Modifiers(rules);
  }

  /** Mentions of what is moved, said in the clause or elsewhere in the passage; maybe none. */
  List<Mention> cargo(Movement movement) {
    Group own = movement.cargo();
    if (own != null) {
      return names.of(movement.clause(), own);
    }
    CargoKind kind = kind(movement);
    int at = clauses.indexOf(movement.clause());
    List<Mention> inside = nearestLeft(movement, kind);
    boolean refers = movement.drafts().stream().anyMatch(d -> d.by == Draft.CargoBy.ANAPHOR);
    if (!inside.isEmpty()) {
      boolean generic = inside.size() == 1 && names.isGeneric(inside.get(0));
      return generic && (refers || isNamedAgain(movement))
          ? names.closer(movement.clause(), inside)
          : inside;
    }
    List<Mention> known = List.of();
    // Where nothing says what the passage is about, only what was named last can.
    boolean open = isOpen(movement);
    int before =
        refers || open || kind != CargoKind.PEOPLE
            ? nearestSaid(at, open ? FAR_REACH : REACH)
            : Math.max(0, at - 1);
    int least = topic(movement.clause()) == null ? before : 0;
    for (int i = at - 1; i >= least; i--) {
      List<Mention> found = first(clauses.get(i), kind);
      if (!found.isEmpty() && !found.stream().allMatch(names::isGeneric)) {
        return found;
      }
      known = known.isEmpty() ? found : known;
    }
    if (!known.isEmpty()) {
      return known;
    }
    boolean anywhere = topic(movement.clause()) != null || at <= 1;
    for (int i = at; anywhere && i < clauses.size(); i++) {
      List<Mention> found = first(clauses.get(i), kind);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return open || refers ? before(kind) : List.of();
  }

  /** {@code X is a hub}, {@code X lies on the route}, in a passage that may be about anything. */
  private static boolean isOpen(Movement movement) {
    Kind kind = movement.head().frame().kind();
    return movement.clause().passage().passage().indicator() == null
        && (kind == Kind.ROLE || kind == Kind.WAY);
  }

  /** What the passage before speaks of last, where this one names nothing that is moved. */
  private List<Mention> before(CargoKind kind) {
    if (clauses.stream().flatMap(c -> c.units().stream()).anyMatch(u -> u.is(Unit.Kind.CARGO))) {
      return List.of();
    }
    List<Mention> known = List.of();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      List<Mention> found = first(earlier.get(i), kind);
      if (!found.isEmpty() && !found.stream().allMatch(names::isGeneric)) {
        return found;
      }
      known = known.isEmpty() ? found : known;
    }
    return known;
  }

  /** {@code consignments are taken to X}: a noun of movement stands for a cargo that is known. */
  private static boolean isNamedAgain(Movement movement) {
    return movement.drafts().stream().anyMatch(d -> d.trigger.frame().kind() == Kind.NOUN);
  }

  /**
   * The clause before, or the last before it that names a cargo: {@code some of it is sold}.
   *
   * @param reach how many sentences back
   */
  private int nearestSaid(int at, int reach) {
    int i = at - 1;
    int sentences = 1;
    while (i > 0 && clauses.get(i).units().stream().noneMatch(u -> u.is(Unit.Kind.CARGO))) {
      sentences += clauses.get(i).sentence().equals(clauses.get(i - 1).sentence()) ? 0 : 1;
      if (sentences > reach) {
        break;
      }
      i--;
    }
    return Math.max(0, i);
  }

  private List<Mention> nearestLeft(Movement movement, CargoKind kind) {
    Clause clause = movement.clause();
    List<Mention> out = List.of();
    for (Group group : names.groups(clause)) {
      if (group.cargo() && group.last() < movement.head().first()) {
        List<Mention> found = fitting(clause, group, kind);
        // "drug interdiction": says nothing of what goes on a route.
        boolean aside =
            found.stream().allMatch(names::isGeneric) && modifiers.modifies(clause, group.last());
        out = found.isEmpty() || aside ? out : found;
      }
    }
    return out;
  }

  private List<Mention> first(Clause clause, CargoKind kind) {
    List<Mention> modifying = List.of();
    for (Group group : names.groups(clause)) {
      if (group.cargo()) {
        List<Mention> found = fitting(clause, group, kind);
        if (!found.isEmpty() && !modifiers.modifies(clause, group.last())) {
          return found;
        }
        modifying = modifying.isEmpty() ? found : modifying;
      }
    }
    return modifying;
  }

  private List<Mention> fitting(Clause clause, Group group, CargoKind kind) {
    RouteRules.Topic topic = topic(clause);
    List<Mention> all = CloserNames.mentions(clause, group);
    List<Mention> general = all.stream().filter(ofCountry.negate()).toList();
    return (general.isEmpty() ? all : general)
        .stream()
            .filter(m -> kind != CargoKind.PEOPLE || m.type() == MentionType.PEOPLE)
            .filter(m -> kind != CargoKind.GOODS || m.type() == MentionType.COMMODITY)
            .filter(m -> topic == null || fits(m, topic))
            .toList();
  }

  private RouteRules.Topic topic(Clause clause) {
    String indicator = clause.passage().passage().indicator();
    return indicator == null ? null : rules.topics().get(indicator);
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
}
