package org.assay.model;

import java.util.Locale;

/** How a stop is known. */
public enum StopBasis implements Coded {
  SAID,
  DEMONYM,
  CONTEXT,
  HOME;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static StopBasis of(String id) {
    return Coded.of(StopBasis.class, id);
  }
}
