package org.assay.model;

import java.util.Locale;

/** What happened from the older to the newer text. */
public enum ChangeType implements Coded {
  ADDED,
  REMOVED,
  RENAMED,
  CHANGED;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static ChangeType of(String id) {
    return Coded.of(ChangeType.class, id);
  }
}
