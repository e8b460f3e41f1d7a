package org.assay.model;

import java.util.Locale;

/** Whether a place name stands for the place or for what belongs to it. */
public enum LocationUse implements Coded {
  LITERAL,
  ASSOCIATIVE;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static LocationUse of(String id) {
    return Coded.of(LocationUse.class, id);
  }
}
