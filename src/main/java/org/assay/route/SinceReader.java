package org.assay.route;

import java.util.List;
import java.util.regex.Pattern;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.StatusCues;

/** Quotes since when a movement is as it is: {@code mid-2023}, {@code the late 2010s}. */
final class SinceReader {

  private static final Pattern YEAR =
      Pattern.compile("(?:(?:early|mid|late)[-–])?(?:19|20)\\d\\d(?:s|[-–/]\\d{2,4})?");
  private static final int LONGEST = 5;

  private final StatusCues cues;

  SinceReader(StatusCues cues) {
    this.cues = cues;
  }

  /** The date expression after a word like {@code since} in the movement's statement, or null. */
  String read(Movement movement) {
    Clause clause = movement.clause();
    List<String> words = clause.words();
    Window window = Window.of(movement);
    // At the head of a sentence a date speaks of all of it.
    for (int i = 0; i < window.end(); i = Math.max(i + 1, window.first())) {
      PhraseTable.Hit<String> hit = words.get(i).isEmpty() ? null : cues.since().at(words, i);
      int end = hit == null ? -1 : dateEnd(clause, i + hit.length());
      if (end > 0) {
        int first = i + hit.length();
        return clause
            .passage()
            .view()
            .string()
            .substring(clause.unit(first).start(), clause.unit(end).end());
      }
    }
    return null;
  }

  /** Index of the last unit of a date that starts at a unit, or -1. */
  private int dateEnd(Clause clause, int first) {
    int end = -1;
    for (int i = first; i < clause.size() && i < first + LONGEST; i++) {
      String word = clause.words().get(i);
      if (isYear(word)) {
        return i;
      }
      if (!cues.dateWords().contains(word)) {
        break;
      }
      end = i;
    }
    // "since the" alone is no date.
    return end >= 0 && cues.dateEnds().contains(clause.words().get(end)) ? end : -1;
  }

  private static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }
}
