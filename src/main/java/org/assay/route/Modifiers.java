package org.assay.route;

import java.util.List;
import org.assay.knowledge.FrameForm;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.WordForm;
import org.assay.model.MentionType;

/**
 * Tells cargoes from cargoes that only modify another noun: {@code gold} in {@code gold mining}.
 */
final class Modifiers {

  private final RouteRules rules;

  Modifiers(RouteRules rules) {
    this.rules = rules;
  }

  /** Whether the cargo at a unit only modifies what follows it. */
  boolean modifies(Clause clause, int at) {
    if (at + 1 >= clause.size()) {
      return false;
    }
    Unit next = clause.unit(at + 1);
    return next.word().startsWith("-")
        || next.is(Unit.Kind.ACTOR)
        || (next.isNoun()
            && rules.words().equates().at(clause.words(), at + 1) == null
            && !isVerb(clause, at + 1)
            && !isMeasure(clause, at + 1));
  }

  private static boolean plural(Unit cargo) {
    return cargo.mention() != null
        && (cargo.mention().type() == MentionType.PEOPLE || cargo.mention().text().endsWith("s"));
  }

  /** {@code heroin pills}: a unit of the cargo, not something that it belongs to. */
  private boolean isMeasure(Clause clause, int at) {
    return rules.words().is(RouteWordClass.CONTAINER, clause.words().get(at))
        && rules.triggers().at(clause.words(), at) == null;
  }

  /** A form of a movement verb, which taggers often take for a noun. */
  private boolean isVerb(Clause clause, int at) {
    // "proceeds are laundered"
    boolean subject = clause.is(rules.words(), RouteWordClass.PASSIVE, at + 1);
    PhraseTable.Hit<List<FrameForm>> hit = rules.triggers().at(clause.words(), at);
    return hit != null
        && hit.value().stream()
            .allMatch(
                f ->
                    f.frame().kind() == Kind.VERB
                        && !(subject && f.form() == WordForm.SINGULAR)
                        && (f.form() != WordForm.BASE
                            || plural(clause.unit(at - 1))
                            || coordinated(clause, at - 1)));
  }

  /** {@code arms and ammunition enter}: two subjects, whose verb has no ending. */
  private boolean coordinated(Clause clause, int at) {
    int i = at - 1;
    while (i > 0 && clause.unit(i).isModifier()) {
      i--;
    }
    return i > 0
        && clause.is(rules.words(), RouteWordClass.AND, i)
        && clause.unit(i - 1).is(Unit.Kind.CARGO);
  }
}
