package org.assay.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.assay.text.Block;

/** Lines of plain text that follow one another to paragraphs and list items. */
final class TextParagraphs {

  /** Longer lines are not wrapped: each is a paragraph. */
  private static final int LONGEST_WRAPPED = 160;

  private static final int NARROWEST = 40;
  private static final Pattern ITEM =
      Pattern.compile("^(?:[•▪●◦‣*–—-]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\s+\\S.*");

  /** Width that wrapped lines go up to. */
  private final int width;

  TextParagraphs(List<TextLine> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.indent() + line.length())
            .filter(length -> length <= LONGEST_WRAPPED)
            .sorted()
            .toArray();
    width =
        lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
  }

  /** Adds the blocks of lines without a blank line between them. */
  void add(List<TextLine> lines, List<Block> out) {
    boolean unwrapped = lines.stream().anyMatch(line -> line.length() > LONGEST_WRAPPED);
    boolean list = lines.stream().filter(TextParagraphs::isItem).count() > 1;
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || unwrapped || parts(lines, from, i, list)) {
        TextLine first = lines.get(from);
        Block.Role role = list && isItem(first) ? Block.Role.LIST_ITEM : Block.Role.TEXT;
        int end = lines.get(i - 1).end();
        out.add(new Block(first.start(), end, first.page(), role, 0, 0, null));
        from = i;
      }
    }
  }

  /** Whether a paragraph that starts at line {@code from} ends before line {@code i}. */
  private boolean parts(List<TextLine> lines, int from, int i, boolean list) {
    TextLine last = lines.get(i - 1);
    TextLine line = lines.get(i);
    if (list && isItem(line)) {
      return true;
    }
    if (width < NARROWEST || line.startsLow()) {
      return false;
    }
    boolean fitted = last.indent() + last.length() + 1 + line.firstWord().length() < width - 8;
    if (last.endsSentence()) {
      return fitted || (line.indent() >= last.indent() + 2 && !isHanging(lines, i));
    }
    // A heading over its paragraph.
    return i - 1 == from
        && last.length() < 0.6 * width
        && line.length() > 0.75 * width
        && Character.isUpperCase(last.text().codePointAt(0))
        && !last.text().endsWith(",")
        && !isItem(last);
  }

  /** Whether the line after stands as deep: the text of an item, not the start of a paragraph. */
  private static boolean isHanging(List<TextLine> lines, int i) {
    return i + 1 < lines.size() && lines.get(i + 1).indent() >= lines.get(i).indent();
  }

  private static boolean isItem(TextLine line) {
    return ITEM.matcher(line.text()).matches();
  }
}
