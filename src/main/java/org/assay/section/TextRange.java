package org.assay.section;

/**
 * A stretch of a string, {@code [start, end)} in UTF-16 units.
 *
 * @param start first unit
 * @param end after the last unit
 */
public record TextRange(int start, int end) {

  /** Checks bounds. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range must be 0 <= start <= end: " + start + ", " + end);
    }
  }

  /** The stretch itself. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
