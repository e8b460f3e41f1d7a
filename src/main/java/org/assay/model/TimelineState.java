package org.assay.model;

import java.util.Locale;

/** What an edition has of a thing that some edition has. */
public enum TimelineState implements Coded {
  /** Its text speaks of it. */
  PRESENT,
  /** Its text does not mention it. */
  ABSENT,
  /** It assesses none of the indicators under which other editions have it. */
  NOT_ASSESSED;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
