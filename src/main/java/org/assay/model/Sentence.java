package org.assay.model;

import java.util.List;
import org.assay.text.Span;

/**
 * A sentence of a passage.
 *
 * @param id sequence id within the report, {@code t1}
 * @param spans where it stands; several where foreign text intervenes
 */
public record Sentence(String id, List<Span> spans) {

  /** Copies. */
  public Sentence {
    spans = List.copyOf(spans);
  }
}
