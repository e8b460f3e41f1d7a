package org.assay.route;

import java.util.List;
import java.util.Objects;

/**
 * How one clause was read.
 *
 * @param text its words, mentions in brackets with their type
 * @param tried frames of its words, in text order
 * @param movements what became of the frames that were taken, in text order
 */
public record RouteTrace(String text, List<Tried> tried, List<String> movements) {

  /**
   * A frame that a word may stand for.
   *
   * @param word the word
   * @param frame id of the frame
   * @param taken whether it was taken
   * @param why what it found, or why it was not taken
   */
  public record Tried(String word, String frame, boolean taken, String why) {}

  /** Copies. */
  public RouteTrace {
    Objects.requireNonNull(text, "text");
    tried = List.copyOf(tried);
    movements = List.copyOf(movements);
  }
}
