package org.assay.model;

import java.util.Locale;

/** What a change is about. */
public enum ChangeKind implements Coded {
  ACTOR,
  LOCATION,
  COMMODITY,
  PEOPLE,
  ROUTE,
  STATUS,
  PASSAGE,
  INDICATOR;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static ChangeKind of(String id) {
    return Coded.of(ChangeKind.class, id);
  }

  /** The kind of changes of entities of a type. */
  public static ChangeKind of(MentionType type) {
    return of(type.id());
  }
}
