package org.assay.route;

import java.util.List;
import java.util.Locale;
import org.assay.knowledge.FrameForm;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.model.Mention;

/** Tells actors whose name says that they move goods: {@code drug traffickers}. */
final class Movers {

  /** Most letters of an ending. */
  private static final int LONGEST = 3;

  private static final String ING = "ing";

  private final RouteRules rules;

  Movers(RouteRules rules) {
    this.rules = rules;
  }

  /** Whether the last word of a name is who does what a verb of movement says. */
  boolean has(Mention mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    for (int stem = Math.max(1, last.length() - LONGEST); stem < last.length(); stem++) {
      if (rules.words().is(RouteWordClass.AGENT_ENDING, last.substring(stem))) {
        String verb = last.substring(0, stem) + ING;
        PhraseTable.Hit<List<FrameForm>> hit = rules.triggers().at(List.of(verb), 0);
        return hit != null && hit.value().stream().anyMatch(form -> moves(form.frame()));
      }
    }
    return false;
  }

  private static boolean moves(RouteFrame frame) {
    return frame.kind() == Kind.VERB
        && frame.object() == RouteFrame.Slot.CARGO
        && frame.actor() != null
        && !frame.weak();
  }
}
