package org.assay.knowledge;

import java.util.Locale;
import org.assay.model.Coded;

/** Classes of function words that tell whether a paragraph or sentence goes on over a break. */
public enum FunctionWordClass implements Coded {
  PREPOSITION(true, true),
  DETERMINER(true, true),
  CONJUNCTION(true, true),
  AUXILIARY(true, false),
  PRONOUN(false, true),
  ADVERB(false, true),
  /** {@code northern}, {@code neighbouring}: stands before the place that it limits. */
  DIRECTION(true, false),
  /** {@code President}, {@code Mr}: stands before a name. */
  TITLE(true, false),
  /** {@code Sr}, {@code Gen}: with a full stop before a name. */
  ABBREVIATION(true, false);

  private final boolean goesOn;
  private final boolean opens;

  FunctionWordClass(boolean goesOn, boolean opens) {
    this.goesOn = goesOn;
    this.opens = opens;
  }

  /** Whether a text that ends in such a word must go on. */
  public boolean goesOn() {
    return goesOn;
  }

  /** Whether such a word, capitalised, opens a sentence. */
  public boolean opens() {
    return opens;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static FunctionWordClass of(String id) {
    return Coded.of(FunctionWordClass.class, id);
  }
}
