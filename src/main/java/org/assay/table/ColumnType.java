package org.assay.table;

import java.util.Locale;

/** Type of a column, as Frictionless Table Schema names it. */
public enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN;

  /** The name as written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
