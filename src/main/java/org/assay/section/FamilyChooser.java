package org.assay.section;

import java.util.List;
import java.util.Locale;
import org.assay.model.Report;
import org.assay.text.SourceText;

/** Chooses the report family: the user's, or the one whose headings the text has. */
final class FamilyChooser {

  /**
   * A family and the text as it reads it.
   *
   * @param family the family
   * @param pieces headings and text
   * @param fact its name and why it was chosen
   */
  record Choice(KnownFamily family, List<Piece> pieces, Report.Family fact) {}

  private final List<KnownFamily> families;
  private final KnownFamily fallback;

  /**
   * @param families all families
   * @param fallback the one for any other report
   */
  FamilyChooser(List<KnownFamily> families, KnownFamily fallback) {
    this.families = List.copyOf(families);
    this.fallback = fallback;
  }

  /**
   * @param wanted id of a family, or null to choose
   * @throws IllegalArgumentException for an id that no family has
   */
  Choice choose(SourceText source, String wanted) {
    if (wanted != null) {
      return choice(named(wanted), source, "it was asked for");
    }
    KnownFamily best = null;
    List<Piece> bestPieces = List.of();
    int bestKnown = 0;
    for (KnownFamily candidate : families) {
      List<Piece> pieces = candidate.pieces(source);
      int known = candidate.known(pieces);
      if (known > bestKnown && candidate.explains(pieces)) {
        bestKnown = known;
        best = candidate;
        bestPieces = pieces;
      }
    }
    if (best == null) {
      return choice(fallback, source, "the text has no headings of a known family");
    }
    String why =
        String.format(
            Locale.ROOT,
            "%d of its %d headings were found",
            bestKnown,
            best.family.headings().size());
    return new Choice(best, bestPieces, new Report.Family(best.family.id(), why));
  }

  private KnownFamily named(String id) {
    return families.stream()
        .filter(known -> known.family.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no report family '"
                        + id
                        + "'; known are "
                        + String.join(
                            ", ", families.stream().map(known -> known.family.id()).toList())));
  }

  private static Choice choice(KnownFamily known, SourceText source, String why) {
    return new Choice(known, known.pieces(source), new Report.Family(known.family.id(), why));
  }
}
