package org.assay.model;

import java.util.Locale;

/** How an actor acts, by what its sentence says. */
public enum ActorClass implements Label {
  ARMED_GROUP,
  CRIMINAL_NETWORK,
  STATE_EMBEDDED,
  STATE_INSTITUTION,
  FOREIGN,
  PRIVATE_SECTOR,
  INTERNATIONAL,
  CIVIL_SOCIETY,
  INDIVIDUALS;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static ActorClass of(String id) {
    return Coded.of(ActorClass.class, id);
  }
}
