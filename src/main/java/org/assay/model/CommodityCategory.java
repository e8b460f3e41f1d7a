package org.assay.model;

import java.util.Locale;

/** What kind of good a commodity is. */
public enum CommodityCategory implements Label {
  DRUGS,
  ARMS,
  MINERALS,
  WILDLIFE,
  TIMBER,
  TOBACCO,
  ALCOHOL,
  MEDICINES,
  FUEL,
  FOOD_AGRICULTURE,
  LIVESTOCK,
  VEHICLES,
  CHEMICALS,
  COUNTERFEITS,
  CULTURAL,
  MONEY,
  DOCUMENTS,
  OTHER;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static CommodityCategory of(String id) {
    return Coded.of(CommodityCategory.class, id);
  }
}
