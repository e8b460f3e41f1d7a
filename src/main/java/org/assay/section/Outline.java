package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Family;
import org.assay.text.SourceText;

/** The tree of sections of one report, and which section each piece of text is in. */
final class Outline {

  /**
   * Text and its section.
   *
   * @param prose the text
   * @param section the innermost section that it is in
   */
  record Placed(Piece.Prose prose, Draft section) {}

  private final List<Draft> sections = new ArrayList<>();
  private final List<Placed> texts = new ArrayList<>();
  private final List<Piece> title = new ArrayList<>();
  private final Family family;

  Outline(Family family, List<Piece> pieces) {
    this.family = family;
    int first = firstHeading(pieces);
    int empty = family.headings().isEmpty() ? titleHeadings(pieces) : 0;
    if (empty == 0 && family.headings().isEmpty() && isOverAll(pieces)) {
      title.add(pieces.get(0));
    }
    List<Piece.Heading> open = new ArrayList<>();
    List<Draft> path = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i < empty || (i < first && isTitle(pieces, i))) {
        title.add(piece);
      } else if (piece instanceof Piece.Heading heading && !isRepeat(open, heading)) {
        close(open, path, heading);
        open.add(heading);
        path.add(open(path, heading));
      } else if (piece instanceof Piece.Prose prose) {
        if (path.isEmpty()) {
          if (sections.isEmpty() || !sections.get(sections.size() - 1).heading.isEmpty()) {
            sections.add(new Draft(null, prose.start()));
          }
          place(prose, sections.get(sections.size() - 1));
        } else {
          place(prose, path.get(path.size() - 1));
        }
      }
    }
  }

  /** Sections in text order, outer before inner; more may be added at the end. */
  List<Draft> sections() {
    return sections;
  }

  /** Running text in order. */
  List<Placed> texts() {
    return texts;
  }

  /**
   * The title: what stands above the first heading and is no running text, or the one heading over
   * all others; white space collapsed.
   */
  List<String> titleLines(SourceText source) {
    return title.stream()
        .map(piece -> source.slice(piece.start(), piece.end()).strip().replaceAll("\\s+", " "))
        .toList();
  }

  /** Whether the text has no heading at all. */
  boolean isUnheaded() {
    return sections.stream().allMatch(section -> section.heading.isEmpty());
  }

  /** Whether the text starts with a heading that all others stand under: its title. */
  private static boolean isOverAll(List<Piece> pieces) {
    List<Integer> levels = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Heading heading) {
        levels.add(heading.level());
      }
    }
    return !levels.isEmpty()
        && pieces.get(0) instanceof Piece.Heading title
        && levels.stream().skip(1).allMatch(level -> level > title.level());
  }

  /** How many headings at the top have neither text nor a deeper heading below them. */
  private static int titleHeadings(List<Piece> pieces) {
    int i = 0;
    while (i + 1 < pieces.size()
        && pieces.get(i) instanceof Piece.Heading heading
        && pieces.get(i + 1) instanceof Piece.Heading next
        && next.level() == heading.level()) {
      i++;
    }
    return i;
  }

  private int firstHeading(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Heading heading
          && (family.headings().isEmpty() || heading.sure())) {
        return i;
      }
    }
    return 0;
  }

  /** A short line, or a heading that the family does not know and that no running text follows. */
  private static boolean isTitle(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return piece instanceof Piece.Heading ? !isProse(pieces.get(at + 1)) : !isProse(piece);
  }

  private static boolean isProse(Piece piece) {
    if (piece instanceof Piece.Prose prose) {
      Line line = new Line(prose.start(), prose.end(), prose.text());
      return line.isProse() && !line.isTitlePage();
    }
    return false;
  }

  private void place(Piece.Prose prose, Draft section) {
    texts.add(new Placed(prose, section));
  }

  private Draft open(List<Draft> path, Piece.Heading heading) {
    Draft parent = path.isEmpty() ? null : path.get(path.size() - 1);
    String scope = heading.label();
    if (scope == null && parent != null) {
      scope = parent.scope;
    }
    Draft draft = new Draft(parent, heading, scope);
    sections.add(draft);
    return draft;
  }

  /** Closes the sections that the next heading does not stand in. */
  private void close(List<Piece.Heading> open, List<Draft> path, Piece.Heading next) {
    while (!open.isEmpty() && !holds(open.get(open.size() - 1), next)) {
      open.remove(open.size() - 1);
      path.remove(path.size() - 1);
    }
  }

  /** Printed again over the text on a later page: the section goes on. */
  private static boolean isRepeat(List<Piece.Heading> open, Piece.Heading heading) {
    return heading.sure()
        && open.stream().anyMatch(other -> other.sure() && other.key().equals(heading.key()));
  }

  private boolean holds(Piece.Heading outer, Piece.Heading inner) {
    if (!family.numbered().isEmpty()) {
      return outer.sure() && holdsByDepth(outer, inner);
    }
    if (outer.label() != null && inner.label() != null) {
      return !outer.label().equals(inner.label()) && family.isWithin(inner.label(), outer.label());
    }
    if (family.headings().isEmpty()) {
      return outer.level() < inner.level();
    }
    // A heading that the family does not know: set in capitals it starts a part of its own,
    // otherwise it divides the known section that it stands in.
    return inner.label() == null && inner.level() == 0 && outer.label() != null;
  }

  /** Unknown headings stand where the file's marks put them, but always in a part of the report. */
  private static boolean holdsByDepth(Piece.Heading outer, Piece.Heading inner) {
    if (inner.sure()) {
      return outer.level() < inner.level();
    }
    boolean unmarked = outer.mark() == 0 || inner.mark() == 0;
    return inner.level() == 0 && (outer.level() == 1 || unmarked || outer.mark() < inner.mark());
  }
}
