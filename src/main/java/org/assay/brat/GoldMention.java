package org.assay.brat;

import java.util.List;
import org.assay.model.Label;
import org.assay.model.MentionType;
import org.assay.text.Span;

/**
 * A marked mention.
 *
 * @param id its id in the file, {@code T3}
 * @param type what it is
 * @param spans one, or several where brat wrote it as discontinuous
 * @param text its words as the file gives them
 * @param label class, kind or category, or null where none is marked
 * @param named whether it is marked as a proper name
 */
public record GoldMention(
    String id, MentionType type, List<Span> spans, String text, Label label, boolean named) {

  /** Copies. */
  public GoldMention {
    spans = List.copyOf(spans);
  }

  /** From the start of its first to the end of its last span. */
  public Span envelope() {
    return BratTerms.envelope(spans);
  }
}
