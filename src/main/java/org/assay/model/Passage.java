package org.assay.model;

import java.util.List;
import org.assay.text.Span;

/**
 * A run of text that assesses one indicator of its section, or none.
 *
 * @param id sequence id within the report, {@code p1}
 * @param section id of the innermost section that it is in
 * @param indicator taxonomy id, or null
 * @param confidence 0 to 1, of the indicator
 * @param spans where it stands; several where foreign text (a page header) intervenes
 * @param sentences its sentences in order
 */
public record Passage(
    String id,
    String section,
    String indicator,
    double confidence,
    List<Span> spans,
    List<Sentence> sentences) {

  /** Copies. */
  public Passage {
    spans = List.copyOf(spans);
    sentences = List.copyOf(sentences);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("passage " + id + " has no span");
    }
  }

  /** The same with sentences. */
  public Passage withSentences(List<Sentence> found) {
    return new Passage(id, section, indicator, confidence, spans, found);
  }
}
