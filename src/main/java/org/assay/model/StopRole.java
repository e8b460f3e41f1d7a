package org.assay.model;

import java.util.Locale;

/** What a place is to a route. */
public enum StopRole implements Coded {
  ORIGIN,
  TRANSIT,
  DESTINATION;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static StopRole of(String id) {
    return Coded.of(StopRole.class, id);
  }
}
