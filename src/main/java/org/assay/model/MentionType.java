package org.assay.model;

import java.util.Locale;

/** What a mention or entity is. */
public enum MentionType implements Coded {
  ACTOR,
  LOCATION,
  COMMODITY,
  PEOPLE;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static MentionType of(String id) {
    return Coded.of(MentionType.class, id);
  }
}
