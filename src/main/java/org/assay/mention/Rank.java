package org.assay.mention;

/** How much a recogniser is trusted where two overlap; earlier wins over later. */
enum Rank {
  /** A known organisation, an established name or its acronym. */
  KNOWN_NAME(0.97),
  /** A name with a word that says what it is. */
  PATTERN_NAME(0.9),
  /** A place of the gazetteer. */
  PLACE(0.97),
  /** A noun phrase over lexicon heads. */
  NOUN_PHRASE(0.85),
  /** A good of the lexicon. */
  GOOD(0.9),
  /** A name that only the statistical model knows. */
  MODEL_NAME(0.75);

  private final double confidence;

  Rank(double confidence) {
    this.confidence = confidence;
  }

  /** Precision of its mentions on reports with gold annotation, rounded. */
  double confidence() {
    return confidence;
  }
}
