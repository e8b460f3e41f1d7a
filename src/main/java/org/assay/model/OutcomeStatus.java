package org.assay.model;

import java.util.Locale;

/** What came of one input file. */
public enum OutcomeStatus implements Coded {
  OK,
  PARTIAL,
  SKIPPED,
  REFUSED,
  FAILED;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static OutcomeStatus of(String id) {
    return Coded.of(OutcomeStatus.class, id);
  }
}
