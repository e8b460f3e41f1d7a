package org.assay.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.knowledge.PhraseTable;
import org.assay.model.TransportMode;

/** Reads how a movement goes from the words of its statement, those of mentions included. */
final class ModeReader {

  private static final Pattern PARTS = Pattern.compile("[ -]");

  private final PhraseTable<TransportMode> modes;

  ModeReader(PhraseTable<TransportMode> modes) {
    this.modes = modes;
  }

  List<TransportMode> read(Movement movement) {
    Window window = Window.of(movement);
    List<String> words = words(movement.clause(), window);
    Set<TransportMode> found = EnumSet.noneOf(TransportMode.class);
    int i = 0;
    while (i < words.size()) {
      PhraseTable.Hit<TransportMode> hit = words.get(i).isEmpty() ? null : modes.at(words, i);
      if (hit != null) {
        found.add(hit.value());
      }
      i += hit == null ? 1 : hit.length();
    }
    return new ArrayList<>(found);
  }

  private static List<String> words(Clause clause, Window window) {
    List<String> out = new ArrayList<>();
    for (Unit unit : clause.units().subList(window.first(), window.end())) {
      if (unit.mention() == null) {
        out.add(unit.word());
      } else if (!unit.is(Unit.Kind.CARGO)) {
        // A place gives only the last word of its name: "Black Sea", not "Road Town" or "CAR".
        String text = unit.mention().text().toLowerCase(Locale.ROOT);
        int last = text.lastIndexOf(' ') + 1;
        if (!unit.isPlace() || last > 0) {
          String own = unit.isPlace() ? text.substring(last) : text;
          out.addAll(List.of(PARTS.split(own, -1)));
        }
      }
    }
    return out;
  }
}
