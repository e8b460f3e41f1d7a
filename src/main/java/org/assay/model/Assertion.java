package org.assay.model;

import java.util.Locale;

/** Whether the text states a movement or hedges it. */
public enum Assertion implements Coded {
  STATED,
  HEDGED;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static Assertion of(String id) {
    return Coded.of(Assertion.class, id);
  }
}
