package org.assay.text;

/**
 * A paragraph-like piece of a source text, in reading order, with what the file's layout says of
 * it.
 *
 * @param start offset of the first code point
 * @param end offset after the last code point
 * @param page 1-based page, or 0 where the source has no pages
 * @param role what the layout takes it for
 * @param level heading level 1 to 6 where the format states one (a style, an {@code h2}), else 0
 * @param fontSize size in points, or 0 where unknown
 * @param box place on the page, or null where unknown
 */
public record Block(int start, int end, int page, Role role, int level, double fontSize, Box box) {

  /** What the layout of the file takes a block for. */
  public enum Role {
    /** Running text; may still be a heading that only its words give away. */
    TEXT,
    /** Marked as a heading by style or markup. */
    HEADING,
    /** One list item. */
    LIST_ITEM,
    /** One cell of a table; never glued to prose. */
    TABLE_CELL,
    /** A footnote or endnote; set apart from prose. */
    NOTE,
    /** Running heads, page numbers, menus: kept in the text, left out of every section. */
    FURNITURE
  }

  /**
   * A rectangle in points from the upper left corner of the page.
   *
   * @param x left edge
   * @param y upper edge
   * @param width width
   * @param height height
   */
  public record Box(double x, double y, double width, double height) {}

  /** Checks bounds. */
  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("block must be 0 <= start <= end: " + start + ", " + end);
    }
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("level must be 0 to 6: " + level);
    }
  }

  /** A block of running text without layout. */
  public static Block text(int start, int end) {
    return new Block(start, end, 0, Role.TEXT, 0, 0, null);
  }
}
