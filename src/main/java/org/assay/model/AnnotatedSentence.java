package org.assay.model;

import java.util.List;

/**
 * A sentence with its tokens and the names a model saw in it.
 *
 * @param sentence the sentence
 * @param tokens its tokens in order; offsets are into the view of the passage
 * @param names names, in order, without overlap; empty where no model was asked
 */
public record AnnotatedSentence(Sentence sentence, List<Token> tokens, List<NameSpan> names) {

  /** Copies. */
  public AnnotatedSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }
}
