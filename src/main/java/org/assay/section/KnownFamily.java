package org.assay.section;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.Family;
import org.assay.text.SourceText;

/** A family with all that reading a report of it needs, made once. */
final class KnownFamily {

  /** Share of the lines that look like headings, above which the family explains the layout. */
  private static final double EXPLAINED = 0.4;

  /** Share of the family's headings, above which other lines do not matter. */
  private static final double COMPLETE = 0.6;

  final Family family;
  final IndicatorSegmenter segmenter;
  final NoteFinder notes;
  private final Layout layout;

  KnownFamily(Family family, Words words, IndicatorScorer scorer) {
    this.family = family;
    this.segmenter = new IndicatorSegmenter(family, scorer, new StrayScorer(family, words));
    this.notes = new NoteFinder(family.note(), words);
    this.layout =
        family.headings().isEmpty()
            ? new FreeLayout()
            : new KnownLayout(family, new KnownHeadings(family, words));
  }

  List<Piece> pieces(SourceText source) {
    return layout.of(source);
  }

  /** How many of its headings the pieces have. */
  int known(List<Piece> pieces) {
    return labels(pieces).size();
  }

  private Set<String> labels(List<Piece> pieces) {
    Set<String> labels = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Heading heading && isKnown(heading)) {
        labels.add(heading.label());
      }
    }
    return labels;
  }

  /** Whether its headings explain enough of the layout to take the text for one of the family. */
  boolean explains(List<Piece> pieces) {
    Set<String> labels = labels(pieces);
    int known = labels.size();
    boolean signed = family.signs().isEmpty() || family.signs().stream().anyMatch(labels::contains);
    if (family.minimumHeadings() == 0 || known < family.minimumHeadings() || !signed) {
      return false;
    }
    long other = pieces.stream().filter(KnownFamily::isOtherHeading).count();
    return known >= EXPLAINED * (known + other) || known >= COMPLETE * family.headings().size();
  }

  private boolean isKnown(Piece.Heading heading) {
    return heading.label() != null && family.heading(heading.label()).isPresent();
  }

  /** A heading that the family does not know, or a line that looks like one. */
  private static boolean isOtherHeading(Piece piece) {
    if (piece instanceof Piece.Heading heading) {
      return !heading.sure();
    }
    Piece.Prose prose = (Piece.Prose) piece;
    Line line = new Line(prose.start(), prose.end(), prose.text());
    return !line.isProse()
        && !line.endsSentence()
        && Character.isUpperCase(prose.text().codePointAt(0));
  }
}
