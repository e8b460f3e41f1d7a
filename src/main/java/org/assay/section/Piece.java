package org.assay.section;

/** A part of a report in reading order. */
sealed interface Piece {

  /** Offset of the first code point. */
  int start();

  /** Offset after the last code point. */
  int end();

  /**
   * A heading.
   *
   * @param start offset of the first code point
   * @param end offset after the last
   * @param text as printed, white space collapsed
   * @param label id in the family, or null
   * @param level depth that the family or the layout gives it, 1 at the top
   */
  record Heading(int start, int end, String text, String label, int level) implements Piece {}

  /**
   * Running text.
   *
   * @param start offset of the first code point
   * @param end offset after the last
   * @param text its characters
   * @param joinable whether a neighbour may be its continuation
   */
  record Prose(int start, int end, String text, boolean joinable) implements Piece {}
}
