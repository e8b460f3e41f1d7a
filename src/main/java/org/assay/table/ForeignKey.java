package org.assay.table;

import java.util.List;

/**
 * Columns whose values together stand in another table, where none of them is empty.
 *
 * @param columns columns of this table
 * @param table the other table, or this one
 * @param referenced columns of the other table, in the same order
 */
public record ForeignKey(List<String> columns, String table, List<String> referenced) {

  /** Copies. */
  public ForeignKey {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }
}
