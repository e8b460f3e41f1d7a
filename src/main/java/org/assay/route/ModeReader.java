package org.assay.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.knowledge.PhraseTable;
import org.assay.model.TransportMode;

/** Reads how a movement goes from the words between its outermost triggers and places. */
final class ModeReader {

  private static final int MARGIN = 5;

  private final PhraseTable<TransportMode> modes;

  ModeReader(PhraseTable<TransportMode> modes) {
    this.modes = modes;
  }

  List<TransportMode> read(Movement movement) {
    Clause clause = movement.clause();
    int first = clause.size();
    int last = 0;
    for (Draft draft : movement.drafts()) {
      if (!draft.stops.isEmpty()) {
        first = Math.min(first, draft.trigger.first());
        last = Math.max(last, draft.trigger.last());
      }
      for (Draft.Filled stop : draft.said()) {
        if (stop.unit() >= 0) {
          first = Math.min(first, stop.unit());
          last = Math.max(last, stop.unit());
        }
      }
    }
    Set<TransportMode> found = EnumSet.noneOf(TransportMode.class);
    List<String> words = words(clause);
    for (int i = Math.max(0, first - 2); i < Math.min(clause.size(), last + MARGIN); i++) {
      PhraseTable.Hit<TransportMode> hit = words.get(i).isEmpty() ? null : modes.at(words, i);
      if (hit != null) {
        found.add(hit.value());
      }
    }
    return new ArrayList<>(found);
  }

  /** Words, where a place gives the last word of its name: {@code Black Sea}. */
  private static List<String> words(Clause clause) {
    List<String> out = new ArrayList<>();
    for (Unit unit : clause.units()) {
      String name = unit.is(Unit.Kind.PLACE) ? unit.mention().text() : unit.word();
      out.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
    return out;
  }
}
