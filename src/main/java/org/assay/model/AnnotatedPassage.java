package org.assay.model;

import java.util.List;
import org.assay.text.TextView;

/**
 * A passage as the extractors read it.
 *
 * @param passage the passage, with its sentences
 * @param view its normalised text, which token offsets index
 * @param sentences annotated sentences, in the order of {@code passage.sentences()}
 */
public record AnnotatedPassage(Passage passage, TextView view, List<AnnotatedSentence> sentences) {

  /** Copies. */
  public AnnotatedPassage {
    sentences = List.copyOf(sentences);
  }
}
