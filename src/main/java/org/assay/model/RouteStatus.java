package org.assay.model;

import java.util.Locale;

/** Whether a movement still holds. */
public enum RouteStatus implements Coded {
  ACTIVE,
  INCREASING,
  DECLINING,
  DISRUPTED,
  HISTORICAL,
  HYPOTHETICAL;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static RouteStatus of(String id) {
    return Coded.of(RouteStatus.class, id);
  }
}
