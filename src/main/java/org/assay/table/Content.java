package org.assay.table;

/** What the values of a column are made of. */
public enum Content {
  /**
   * Ids, keys, numbers and words of a closed list: the same whatever the tables are opened with.
   */
  CODE,
  /** Free text that Assay or its user wrote. */
  TEXT,
  /** Words of the report, which belong to its publisher. */
  QUOTE
}
