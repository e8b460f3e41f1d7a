package org.assay.knowledge;

import java.util.Locale;
import org.assay.model.Coded;

/**
 * Forms of words that their last letters show; what each is asked for stands in {@code
 * lexicons/word-endings.tsv}.
 */
public enum WordEnding implements Coded {
  PAST,
  PARTICIPLE,
  VERB,
  DERIVED,
  JOINED,
  PLURAL,
  NO_PLURAL;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static WordEnding of(String id) {
    return Coded.of(WordEnding.class, id);
  }
}
