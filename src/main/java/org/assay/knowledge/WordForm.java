package org.assay.knowledge;

/** Which form of its base form a word is. */
public enum WordForm {
  /** {@code smuggle}. */
  BASE,
  /** {@code smuggles}; of a noun, any number. */
  SINGULAR,
  /** {@code smuggled}, past tense or participle. */
  PAST,
  /** {@code smuggling}. */
  ING,
  /** A fixed phrase: {@code en route}. */
  FIXED
}
