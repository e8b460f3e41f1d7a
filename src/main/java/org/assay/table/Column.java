package org.assay.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name header, lower case with underscores
 * @param type type of its values
 * @param description what it holds, for people
 * @param required whether every row has a value; a missing one is an empty cell
 * @param values the closed list of values, empty where any may stand
 */
public record Column(
    String name, ColumnType type, String description, boolean required, List<String> values) {

  /** Copies. */
  public Column {
    values = List.copyOf(values);
  }
}
