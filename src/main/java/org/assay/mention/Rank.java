package org.assay.mention;

/** How much a recogniser is trusted where two overlap; earlier wins over later. */
enum Rank {
  /** A known organisation, an established name or its acronym. */
  KNOWN_NAME,
  /** A name with a word that says what it is. */
  PATTERN_NAME,
  /** A place of the gazetteer. */
  PLACE,
  /** A noun phrase over lexicon heads. */
  NOUN_PHRASE,
  /** A good of the lexicon. */
  GOOD,
  /** A name that only the statistical model knows. */
  MODEL_NAME
}
