package org.assay.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/**
 * Base forms by CoreNLP. Its lexer is slow and words recur, so what it says is remembered, also
 * from one report to the next, up to a number of words. Not thread-safe, but what is remembered may
 * be shared; one for each report.
 */
final class BaseForms {

  /** Tags of words that {@link Morphology} knows how to reduce, as Penn Treebank prefixes. */
  private static final Map<String, String> MORPHOLOGY =
      Map.of("NOUN", "NNS", "VERB", "VBD", "AUX", "VBD", "PROPN", "NNP");

  /** Some megabytes; a batch of a thousand reports has about as many. */
  private static final int MOST_WORDS = 50_000;

  /** A word in lower case and its tag. */
  record Word(String lower, String penn) {}

  private final Morphology morphology = new Morphology();
  private final ConcurrentMap<Word, String> known;

  /**
   * @param known what is remembered: read and added to
   */
  BaseForms(ConcurrentMap<Word, String> known) {
    this.known = known;
  }

  /**
   * @param word as in the text
   * @param tag its universal part of speech
   * @return its base form, in lower case
   */
  String of(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String penn = MORPHOLOGY.get(tag);
    if (penn == null) {
      return lower;
    }
    Word key = new Word(lower, penn);
    String form = known.get(key);
    if (form == null) {
      form = morphology.lemma(lower, penn);
      if (known.size() < MOST_WORDS) {
        known.put(key, form);
      }
    }
    return form;
  }
}
