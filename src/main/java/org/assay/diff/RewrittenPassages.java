package org.assay.diff;

import java.util.List;
import java.util.Locale;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.PassagePair;

/**
 * Passages of which next to nothing was kept: a row each, for there the other rows tell less of a
 * change of things than of another text. Of passages that were edited their sentences tell.
 */
final class RewrittenPassages {

  private static final double LITTLE = 0.3;

  private RewrittenPassages() {}

  static void compare(List<PassagePair> pairs, Reading before, Reading after, Rows rows) {
    pairs.stream()
        .filter(pair -> pair.before() != null && pair.after() != null && pair.indicator() != null)
        .filter(pair -> pair.similarity() < LITTLE)
        .map(pair -> change(pair, before, after))
        .forEach(rows::add);
  }

  private static Change change(PassagePair pair, Reading before, Reading after) {
    String value = String.format(Locale.ROOT, "rewritten, similarity %.2f", pair.similarity());
    return new Change(
        ChangeKind.PASSAGE,
        ChangeType.CHANGED,
        pair.indicator(),
        side(pair, pair.before(), before, null),
        side(pair, pair.after(), after, value),
        pair.indicator(),
        1 - pair.similarity());
  }

  private static Change.Side side(PassagePair pair, String id, Reading reading, String value) {
    String quote =
        reading.lines().stream()
            .filter(line -> line.passage().equals(id))
            .map(Line::text)
            .findFirst()
            .orElse(null);
    return new Change.Side(id, pair.indicator().replace('_', ' '), value, id, quote);
  }
}
