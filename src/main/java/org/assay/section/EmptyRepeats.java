package org.assay.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of contents or of scores prints the headings once more, with no text under them. */
final class EmptyRepeats {

  private EmptyRepeats() {}

  /** Drops headings that are printed several times where nothing but labels follows them. */
  static List<Piece> drop(List<Piece> pieces) {
    Map<String, Integer> times = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Heading heading && heading.label() != null) {
        times.merge(heading.label(), 1, Integer::sum);
      }
    }
    if (times.values().stream().allMatch(n -> n == 1)) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean repeated =
          piece instanceof Piece.Heading heading && times.getOrDefault(heading.label(), 0) > 1;
      if (!repeated || holdsProse(pieces, i)) {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean holdsProse(List<Piece> pieces, int at) {
    Piece.Heading own = (Piece.Heading) pieces.get(at);
    for (int i = at + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Heading next && next.level() <= own.level()) {
        return false;
      }
      if (piece instanceof Piece.Prose prose
          && new Line(prose.start(), prose.end(), prose.text()).isProse()) {
        return true;
      }
    }
    return false;
  }
}
