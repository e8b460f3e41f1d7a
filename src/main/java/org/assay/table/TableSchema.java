package org.assay.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.model.Coded;

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

  static Builder named(String name, String description) {
    return new Builder(name, description);
  }

  /** Collects columns and keys in the order of the file. */
  static final class Builder {
    private final String name;
    private final String description;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    private Builder(String name, String description) {
      this.name = name;
      this.description = description;
    }

    /** A required column of the primary key. */
    Builder key(String column, ColumnType type, String about) {
      key.add(column);
      return column(column, type, about);
    }

    /** A required column of the primary key with a closed list. */
    Builder key(String column, Coded[] values, String about) {
      key.add(column);
      return column(column, values, about);
    }

    /** A required column. */
    Builder column(String column, ColumnType type, String about) {
      columns.add(new Column(column, type, about, true, List.of()));
      return this;
    }

    /** A required column with a closed list. */
    Builder column(String column, Coded[] values, String about) {
      columns.add(new Column(column, ColumnType.STRING, about, true, ids(values)));
      return this;
    }

    /** A column that may be empty. */
    Builder maybe(String column, ColumnType type, String about) {
      columns.add(new Column(column, type, about, false, List.of()));
      return this;
    }

    /** A column with a closed list that may be empty. */
    Builder maybe(String column, Coded[] values, String about) {
      columns.add(new Column(column, ColumnType.STRING, about, false, ids(values)));
      return this;
    }

    /** {@code report} points to a report. */
    Builder ofReport() {
      foreignKeys.add(new ForeignKey(List.of("report"), "reports", List.of("report")));
      return this;
    }

    /** {@code report} and a column point to report and id of another table. */
    Builder points(String column, String table) {
      foreignKeys.add(new ForeignKey(List.of("report", column), table, List.of("report", "id")));
      return this;
    }

    TableSchema build() {
      return new TableSchema(name, description, columns, key, foreignKeys);
    }

    private static List<String> ids(Coded[] values) {
      return Arrays.stream(values).map(Coded::id).toList();
    }
  }
}
