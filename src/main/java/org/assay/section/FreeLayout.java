package org.assay.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.text.Block;
import org.assay.text.SourceText;

/**
 * Headings of a report of no known family: those that the file marks, or else short lines that
 * start with a capital, end without a full stop and stand before running text.
 */
final class FreeLayout implements Layout {

  private static final int LONGEST = 14;

  /** A line of a table of contents. */
  private static final Pattern CONTENTS =
      Pattern.compile(".*\\S(?:\\s*\\.{3,}\\s*|\\t\\s*|\\s{3,})\\d{1,3}");

  @Override
  public List<Piece> of(SourceText source) {
    boolean marked = source.blocks().stream().anyMatch(b -> b.role() == Block.Role.HEADING);
    List<Double> sizes =
        source.blocks().stream()
            .filter(block -> block.role() == Block.Role.HEADING && block.level() == 0)
            .map(Block::fontSize)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    FreeNumbers numbers = new FreeNumbers();
    List<Piece> out = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block.role() == Block.Role.FURNITURE || block.role() == Block.Role.NOTE) {
        continue;
      }
      List<Line> lines = Line.of(source, block);
      if (lines.isEmpty()) {
        continue;
      }
      Line whole = Line.over(source, lines.get(0), lines.get(lines.size() - 1));
      if (marked ? block.role() == Block.Role.HEADING : looksLikeHeading(block, lines)) {
        out.add(
            new Piece.Heading(
                whole.start(),
                whole.end(),
                whole.text().replaceAll("\\s+", " "),
                null,
                marked ? level(block, sizes) : numbers.level(whole),
                false,
                block.level()));
      } else if (whole.text().codePoints().anyMatch(Character::isLetter)) {
        String text = source.slice(whole.start(), whole.end());
        out.add(new Piece.Prose(whole.start(), whole.end(), text, block.role() == Block.Role.TEXT));
      }
    }
    return out;
  }

  private static boolean looksLikeHeading(Block block, List<Line> lines) {
    Line line = lines.get(0);
    int first = line.text().codePointAt(0);
    return block.role() == Block.Role.TEXT
        && lines.size() == 1
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && line.text().codePoints().anyMatch(Character::isLetter)
        && line.text().split("\\s+").length <= LONGEST
        && !CONTENTS.matcher(line.text()).matches()
        && !line.endsSentence()
        && !Ending.of(line.text()).open()
        && (!Ending.of(line.text()).half() || line.isCapitals() || line.isTitle());
  }

  /** Depth as the file marks it; else by size, the largest at the top. */
  private static int level(Block block, List<Double> sizes) {
    return block.level() > 0 ? block.level() : 1 + sizes.indexOf(block.fontSize());
  }
}
