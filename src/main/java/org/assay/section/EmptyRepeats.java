package org.assay.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.Family;

/**
 * A table of contents or of scores prints headings once more, with no text under them, and labels
 * in capitals among them that look like headings.
 */
final class EmptyRepeats {

  private EmptyRepeats() {}

  /**
   * Drops headings that are printed several times, and headings of single indicators, where nothing
   * but labels follows them, and below the first known heading unknown ones in capitals that no
   * text follows.
   */
  static List<Piece> drop(Family family, List<Piece> pieces) {
    Map<String, Integer> times = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Heading heading && heading.sure()) {
        times.merge(heading.key(), 1, Integer::sum);
      }
    }
    List<Piece> out = new ArrayList<>();
    boolean below = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean dropped = false;
      if (pieces.get(i) instanceof Piece.Heading heading) {
        if (heading.sure()) {
          boolean again =
              times.get(heading.key()) > 1 || family.indicator(heading.key()).isPresent();
          dropped = again && !holdsProse(pieces, i);
          below = true;
        } else {
          dropped = below && heading.level() == 1 && !isProseAt(pieces, i + 1);
        }
      }
      if (!dropped) {
        out.add(pieces.get(i));
      }
    }
    return out;
  }

  private static boolean isProseAt(List<Piece> pieces, int at) {
    return at < pieces.size()
        && pieces.get(at) instanceof Piece.Prose prose
        && new Line(prose.start(), prose.end(), prose.text()).isProse();
  }

  private static boolean holdsProse(List<Piece> pieces, int at) {
    Piece.Heading own = (Piece.Heading) pieces.get(at);
    for (int i = at + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Heading next && next.level() <= own.level()) {
        return false;
      }
      if (isProseAt(pieces, i)) {
        return true;
      }
    }
    return false;
  }
}
