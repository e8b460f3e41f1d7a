package org.assay.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.PhraseTable;

/** Where passages say that their market, their actors or their capacity as a whole are going. */
final class Directions {

  /** How many words at most stand between what is spoken of and the word of direction. */
  private static final int REACH = 8;

  private final DiffCues cues;

  Directions(DiffCues cues) {
    this.cues = cues;
  }

  /** Sentences about an indicator as a whole, in order, with their direction. */
  Map<Line, String> of(Reading reading, String indicator) {
    Map<Line, String> out = new LinkedHashMap<>();
    for (Line line : reading.lines()) {
      if (indicator.equals(line.indicator())) {
        String direction = of(line);
        if (direction != null) {
          out.put(line, direction);
        }
      }
    }
    return out;
  }

  /** The direction that a sentence gives to what its passage is about, or null. */
  String of(Line line) {
    List<String> words = line.words();
    int subject = -1;
    for (int i = 0; i < words.size(); i++) {
      if (cues.subjects().at(words, i) != null) {
        subject = i;
      }
      boolean near = subject >= 0 && i > subject && i - subject <= REACH;
      PhraseTable.Hit<String> hit = near ? cues.directions().at(words, i) : null;
      if (hit != null) {
        return hit.value();
      }
    }
    return null;
  }
}
