package org.assay.table;

import java.util.List;

/**
 * A table.
 *
 * @param name file name without {@code .csv}
 * @param description what a row is
 * @param columns its columns in order
 * @param primaryKey columns that tell rows apart
 * @param foreignKeys columns that point to rows of other tables
 */
public record TableSchema(
    String name,
    String description,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys) {

  /** Copies. */
  public TableSchema {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** File name. */
  public String file() {
    return name + ".csv";
  }

  /** Names of the columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * Index of a column.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column " + column);
  }

  /** The cells of some columns. */
  public List<String> pick(List<String> row, List<String> names) {
    return names.stream().map(column -> row.get(index(column))).toList();
  }

  static TableBuilder named(String name, String description) {
    return new TableBuilder(name, description);
  }
}
