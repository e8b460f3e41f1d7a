package org.assay.model;

import java.util.Locale;

/** What an actor does on a route. */
public enum ActorRole implements Coded {
  MOVER,
  TAXER,
  PROTECTOR,
  FACILITATOR;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static ActorRole of(String id) {
    return Coded.of(ActorRole.class, id);
  }
}
