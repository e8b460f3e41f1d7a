package org.assay.route;

import java.util.List;
import java.util.Locale;
import org.assay.knowledge.FrameForm;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteRules;
import org.assay.model.Mention;

/** Tells actors whose name says that they move goods: {@code drug traffickers}. */
final class Movers {

  private static final List<String> ENDINGS = List.of("ers", "er", "ors", "or");
  private static final String ING = "ing";

  private final RouteRules rules;

  Movers(RouteRules rules) {
    this.rules = rules;
  }

  /** Whether the last word of a name is who does what a verb of movement says. */
  boolean has(Mention mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    for (String ending : ENDINGS) {
      if (last.endsWith(ending)) {
        String verb = last.substring(0, last.length() - ending.length()) + ING;
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
