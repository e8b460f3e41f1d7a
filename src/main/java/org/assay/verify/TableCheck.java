package org.assay.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.table.TableFormatException;
import org.assay.table.TableReader;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/**
 * Compares tables with what the reports give, report by report; holds the rows of one report at a
 * time.
 */
final class TableCheck implements Closeable {

  private final Set<String> reports;
  private final Map<TableSchema, TableReader> readers = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Opens the tables.
   *
   * @param reports ids of all reports
   */
  TableCheck(Path folder, Set<String> reports) throws IOException {
    this.reports = reports;
    for (TableSchema table : Tables.perReport()) {
      Path file = folder.resolve(table.file());
      if (Files.exists(file)) {
        try {
          readers.put(table, new TableReader(file, table));
        } catch (TableFormatException e) {
          problems.add(new Problem(table.file(), "", e.getMessage()));
        }
      }
    }
  }

  /**
   * Compares the rows of the next report.
   *
   * @param expected rows by table name, or null where the report gives none to compare with
   */
  void report(String id, Map<String, List<List<String>>> expected) throws IOException {
    Map<String, List<List<String>>> actual = new LinkedHashMap<>();
    for (TableSchema table : List.copyOf(readers.keySet())) {
      try {
        actual.put(table.name(), rows(table, id));
      } catch (TableFormatException e) {
        problems.add(new Problem(table.file(), id, e.getMessage()));
        readers.remove(table).close();
      }
    }
    problems.addAll(KeyCheck.of(Tables.perReport(), actual));
    if (expected != null) {
      for (TableSchema table : readers.keySet()) {
        compare(table, id, expected.get(table.name()), actual.get(table.name()));
      }
    }
  }

  /** What is wrong, rows after the last report included. */
  List<Problem> finish() throws IOException {
    for (Map.Entry<TableSchema, TableReader> open : readers.entrySet()) {
      List<String> row = open.getValue().peek();
      if (row != null) {
        problems.add(new Problem(open.getKey().file(), row.get(0), "row of a report out of order"));
      }
    }
    return problems;
  }

  @Override
  public void close() throws IOException {
    for (TableReader reader : readers.values()) {
      reader.close();
    }
  }

  private List<List<String>> rows(TableSchema table, String id) throws IOException {
    TableReader reader = readers.get(table);
    while (reader.peek() != null && !reports.contains(reader.peek().get(0))) {
      String unknown = reader.take().get(0);
      problems.add(new Problem(table.file(), unknown, "row of a report that is not there"));
    }
    return reader.takeAll(id);
  }

  /** Says the first difference only: the rest mostly follows from it. */
  private void compare(
      TableSchema table, String id, List<List<String>> expected, List<List<String>> actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      if (i >= actual.size()) {
        problems.add(new Problem(table.file(), key(table, expected.get(i)), "row is missing"));
        return;
      }
      if (i >= expected.size()) {
        problems.add(
            new Problem(table.file(), key(table, actual.get(i)), "row is not in the report " + id));
        return;
      }
      if (!expected.get(i).equals(actual.get(i))) {
        problems.add(
            new Problem(
                table.file(),
                key(table, expected.get(i)),
                difference(table, expected.get(i), actual.get(i))));
        return;
      }
    }
  }

  private static String difference(TableSchema table, List<String> expected, List<String> actual) {
    int column = 0;
    while (expected.get(column).equals(actual.get(column))) {
      column++;
    }
    return table.columns().get(column).name()
        + " is '"
        + actual.get(column)
        + "', the report gives '"
        + expected.get(column)
        + "'";
  }

  private static String key(TableSchema table, List<String> row) {
    return String.join(" ", table.pick(row, table.primaryKey()));
  }
}
