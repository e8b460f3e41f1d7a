package org.assay.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Base forms by CoreNLP, each word of a report reduced once: its lexer is slow and words recur. Not
 * thread-safe; one for each report.
 */
final class BaseForms {

  /** Tags of words that {@link Morphology} knows how to reduce, as Penn Treebank prefixes. */
  private static final Map<String, String> MORPHOLOGY =
      Map.of("NOUN", "NNS", "VERB", "VBD", "AUX", "VBD", "PROPN", "NNP");

  private record Word(String lower, String penn) {}

  private final Morphology morphology = new Morphology();
  private final Map<Word, String> known = new HashMap<>();

  /**
   * @param word as in the text
   * @param tag its universal part of speech
   * @return its base form, in lower case
   */
  String of(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String penn = MORPHOLOGY.get(tag);
    return penn == null
        ? lower
        : known.computeIfAbsent(new Word(lower, penn), w -> morphology.lemma(w.lower(), w.penn()));
  }
}
