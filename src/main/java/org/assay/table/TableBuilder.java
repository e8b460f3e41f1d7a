package org.assay.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.model.Coded;

/** Collects columns and keys in the order of the file; what says more is of the last column. */
final class TableBuilder {

  private final String name;
  private final String description;
  private final List<Column> columns = new ArrayList<>();
  private final List<String> key = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();

  TableBuilder(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** A required column of the primary key. */
  TableBuilder key(String column, ColumnType type, String about) {
    key.add(column);
    return column(column, type, about);
  }

  /** A required column of the primary key with a closed list. */
  TableBuilder key(String column, Coded[] values, String about) {
    key.add(column);
    return column(column, values, about);
  }

  /** A required column. */
  TableBuilder column(String column, ColumnType type, String about) {
    return add(column, type, about, true, List.of());
  }

  /** A required column with a closed list. */
  TableBuilder column(String column, Coded[] values, String about) {
    return add(column, ColumnType.STRING, about, true, ids(values));
  }

  /** A column that may be empty. */
  TableBuilder maybe(String column, ColumnType type, String about) {
    return add(column, type, about, false, List.of());
  }

  /** A column with a closed list that may be empty. */
  TableBuilder maybe(String column, Coded[] values, String about) {
    return add(column, ColumnType.STRING, about, false, ids(values));
  }

  /** Free text of Assay or its user. */
  TableBuilder text() {
    return content(Content.TEXT);
  }

  /** Words of the report. */
  TableBuilder quote() {
    return content(Content.QUOTE);
  }

  /** Numbers from a bound on. */
  TableBuilder atLeast(int minimum) {
    return constrain(minimum, null, null);
  }

  /** Numbers between two bounds, both included. */
  TableBuilder between(int minimum, int maximum) {
    return constrain(minimum, maximum, null);
  }

  /** Values that match a regular expression. */
  TableBuilder pattern(String pattern) {
    return constrain(null, null, pattern);
  }

  /** Values of a closed list joined with |. */
  TableBuilder joined(Coded[] values) {
    String one = "(" + String.join("|", ids(values)) + ")";
    return pattern(one + "(\\|" + one + ")*");
  }

  /** Stretches of the text. */
  TableBuilder spans() {
    return pattern("[0-9]+-[0-9]+(;[0-9]+-[0-9]+)*");
  }

  /** A country by its code. */
  TableBuilder iso3() {
    return pattern("[A-Z]{3}");
  }

  /** A hash. */
  TableBuilder sha256() {
    return pattern("[0-9a-f]{64}");
  }

  /** {@code report} points to a report. */
  TableBuilder ofReport() {
    foreignKeys.add(new ForeignKey(List.of("report"), "reports", List.of("report")));
    return this;
  }

  /** {@code report} and a column point to report and id of another table. */
  TableBuilder points(String column, String table) {
    foreignKeys.add(new ForeignKey(List.of("report", column), table, List.of("report", "id")));
    return this;
  }

  TableSchema build() {
    return new TableSchema(name, description, columns, key, foreignKeys);
  }

  private TableBuilder add(
      String column, ColumnType type, String about, boolean required, List<String> values) {
    columns.add(
        new Column(
            column,
            type,
            "default",
            about,
            Content.CODE,
            new Constraints(required, values, null, null, null)));
    return this;
  }

  private TableBuilder content(Content content) {
    Column last = last();
    return replace(
        new Column(
            last.name(),
            last.type(),
            last.format(),
            last.description(),
            content,
            last.constraints()));
  }

  private TableBuilder constrain(Integer minimum, Integer maximum, String pattern) {
    Column last = last();
    return replace(
        new Column(
            last.name(),
            last.type(),
            last.format(),
            last.description(),
            last.content(),
            new Constraints(last.required(), last.values(), minimum, maximum, pattern)));
  }

  /** An address. */
  TableBuilder uri() {
    Column last = last();
    return replace(
        new Column(
            last.name(),
            last.type(),
            "uri",
            last.description(),
            last.content(),
            last.constraints()));
  }

  private Column last() {
    return columns.get(columns.size() - 1);
  }

  private TableBuilder replace(Column column) {
    columns.set(columns.size() - 1, column);
    return this;
  }

  private static List<String> ids(Coded[] values) {
    return Arrays.stream(values).map(Coded::id).toList();
  }
}
