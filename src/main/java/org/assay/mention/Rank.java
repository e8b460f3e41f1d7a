package org.assay.mention;

/** How much a recogniser is trusted where two overlap; earlier wins over later. */
enum Rank {
  /** A known organisation, an established name or its acronym. */
  KNOWN_NAME(0.97, 0.97),
  /** A name with a word that says what it is. */
  PATTERN_NAME(0.9, 0.9),
  /** A place of the gazetteer. */
  PLACE(0.99, 0.99),
  /** A noun phrase over lexicon heads. */
  NOUN_PHRASE(0.87, 0.65),
  /** A good of the lexicon. */
  GOOD(0.95, 0.95),
  /** A name that only the statistical model knows. */
  MODEL_NAME(0.9, 0.6);

  private final double inProse;
  private final double elsewhere;

  Rank(double inProse, double elsewhere) {
    this.inProse = inProse;
    this.elsewhere = elsewhere;
  }

  /**
   * Precision of its mentions on reports with gold annotation, rounded.
   *
   * @param assessed whether the passage assesses an indicator in running text; notes and
   *     telegraphic fact lists do not, and the grammar errs more on them
   */
  double confidence(boolean assessed) {
    return assessed ? inProse : elsewhere;
  }
}
