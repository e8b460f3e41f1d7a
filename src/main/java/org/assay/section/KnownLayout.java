package org.assay.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.knowledge.Family;
import org.assay.text.Block;
import org.assay.text.SourceText;

/** Headings by the words that a family prints; what the layout marks besides has no label. */
final class KnownLayout implements Layout {

  private static final int LONGEST_FREE_HEADING = 8;

  /** A block with its lines and the whole of them as one line. */
  private record Part(Block block, List<Line> lines, Line whole) {}

  private final KnownHeadings headings;

  private final Family family;
  private final Numbering numbering;

  KnownLayout(Family family, KnownHeadings headings) {
    this.family = family;
    this.numbering = new Numbering(family.numbered());
    this.headings = headings;
  }

  @Override
  public List<Piece> of(SourceText source) {
    List<Part> parts = parts(source);
    Map<String, Integer> repeats = new HashMap<>();
    parts.stream()
        .filter(KnownLayout::isFreeHeading)
        .forEach(part -> repeats.merge(part.whole().text(), 1, Integer::sum));
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Optional<Piece.Heading> broken =
          i + 1 < parts.size() ? both(source, part, parts.get(i + 1), out) : Optional.empty();
      Optional<Piece.Heading> known = broken.or(() -> find(part, out));
      if (known.isPresent()) {
        out.add(known.get().marked(part.block().level()));
        i += broken.isPresent() ? 1 : 0;
      } else if (!isFreeHeading(part)) {
        new Cutter(source, part.block(), out).cut(part.lines());
      } else if (repeats.get(part.whole().text()) == 1) {
        Line whole = part.whole();
        int level = whole.isCapitals() ? 1 : 0;
        int mark = part.block().level();
        out.add(
            new Piece.Heading(whole.start(), whole.end(), whole.text(), null, level, false, mark));
      }
    }
    return numbering.below(EmptyRepeats.drop(family, out));
  }

  private static List<Part> parts(SourceText source) {
    List<Part> out = new ArrayList<>();
    for (Block block : source.blocks()) {
      List<Line> lines = isRead(block) ? Line.of(source, block) : List.of();
      if (!lines.isEmpty()) {
        Line whole = Line.over(source, lines.get(0), lines.get(lines.size() - 1));
        out.add(new Part(block, lines, whole));
      }
    }
    return out;
  }

  private Optional<Piece.Heading> find(Part part, List<Piece> above) {
    return part.block().role() == Block.Role.TABLE_CELL
        ? Optional.empty()
        : headings.find(part.whole(), scope(above)).or(() -> headings.numbered(part.whole()));
  }

  /** Label of the last known heading, or null. */
  private static String scope(List<Piece> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (above.get(i) instanceof Piece.Heading heading && heading.label() != null) {
        return heading.label();
      }
    }
    return null;
  }

  /** A heading that is broken over two blocks. */
  private Optional<Piece.Heading> both(
      SourceText source, Part first, Part second, List<Piece> above) {
    int gap = first.whole().end();
    int to = second.whole().start();
    boolean close =
        first.block().role() == second.block().role()
            && first.whole().text().length() + second.whole().text().length() < 200
            && source.slice(gap, to).isBlank();
    return close && first.block().role() != Block.Role.TABLE_CELL
        ? headings.find(Line.over(source, first.whole(), second.whole()), scope(above))
        : Optional.empty();
  }

  private static boolean isRead(Block block) {
    return block.role() != Block.Role.FURNITURE && block.role() != Block.Role.NOTE;
  }

  /** A heading that the family does not know: marked by the layout, or a short line in capitals. */
  private static boolean isFreeHeading(Part part) {
    Block block = part.block();
    Line whole = part.whole();
    if (block.role() == Block.Role.HEADING) {
      return true;
    }
    return block.role() == Block.Role.TEXT
        && whole.isCapitals()
        && !whole.endsSentence()
        && whole.text().split("\\s+").length <= LONGEST_FREE_HEADING
        && whole.text().codePoints().filter(Character::isLetter).count() >= 4;
  }

  /** Cuts the lines of one block at the headings among them. */
  private final class Cutter {

    private final SourceText source;
    private final boolean joinable;
    private final List<Piece> out;

    Cutter(SourceText source, Block block, List<Piece> out) {
      this.source = source;
      this.joinable = block.role() == Block.Role.TEXT;
      this.out = out;
    }

    void cut(List<Line> lines) {
      int from = lines.get(0).start();
      boolean fresh = true;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean closed = i + 1 == lines.size() || startsAnew(lines.get(i + 1));
        Optional<Piece.Heading> found =
            fresh && closed ? headings.find(line, scope(out)) : Optional.empty();
        if (found.isEmpty() && fresh) {
          found = headings.glued(line, scope(out));
        }
        if (found.isPresent()) {
          prose(from, i == 0 ? from : lines.get(i - 1).end());
          out.add(found.get());
          from = found.get().end();
        }
        fresh = line.endsSentence() || (found.isPresent() && found.get().end() == line.end());
      }
      prose(from, lines.get(lines.size() - 1).end());
    }

    private void prose(int from, int to) {
      if (from >= to) {
        return;
      }
      String raw = source.slice(from, to);
      String text = raw.strip();
      if (text.codePoints().anyMatch(Character::isLetter)) {
        int start = from + raw.codePointCount(0, raw.indexOf(text));
        int end = start + text.codePointCount(0, text.length());
        out.add(new Piece.Prose(start, end, text, joinable));
      }
    }

    private static boolean startsAnew(Line next) {
      return !Character.isLowerCase(next.text().codePointAt(0));
    }
  }
}
