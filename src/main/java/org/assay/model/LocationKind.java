package org.assay.model;

import java.util.Locale;

/** What kind of place a location is. */
public enum LocationKind implements Label {
  COUNTRY,
  REGION,
  SETTLEMENT,
  SITE,
  AREA,
  MACROREGION;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static LocationKind of(String id) {
    return Coded.of(LocationKind.class, id);
  }
}
