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
   * @param sure whether the family knows it, by its words or its number
   * @param mark level that the file marks it with, or 0
   */
  record Heading(int start, int end, String text, String label, int level, boolean sure, int mark)
      implements Piece {

    Heading marked(int newMark) {
      return new Heading(start, end, text, label, level, sure, newMark);
    }

    Heading at(int newLevel) {
      return new Heading(start, end, text, label, newLevel, sure, mark);
    }

    /** What tells whether two are the same heading. */
    String key() {
      return label == null ? text : label;
    }
  }

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
