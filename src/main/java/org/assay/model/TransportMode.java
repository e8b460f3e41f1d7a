package org.assay.model;

import java.util.Locale;

/** How goods or people are moved. */
public enum TransportMode implements Coded {
  LAND,
  AIR,
  SEA,
  RIVER,
  POST;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static TransportMode of(String id) {
    return Coded.of(TransportMode.class, id);
  }
}
