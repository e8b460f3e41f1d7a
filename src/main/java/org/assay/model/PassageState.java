package org.assay.model;

import java.util.Locale;

/** What became of a passage from the older to the newer text. */
public enum PassageState implements Coded {
  /** The same words, punctuation and spelling aside. */
  UNCHANGED,
  /** Half of the words or more are the same, in the same order. */
  EDITED,
  /** Less than half of the words are. */
  REWRITTEN,
  /** Only the newer text has it. */
  ADDED,
  /** Only the older text has it. */
  REMOVED;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
