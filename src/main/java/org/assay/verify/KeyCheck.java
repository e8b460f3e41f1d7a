package org.assay.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.table.ForeignKey;
import org.assay.table.TableSchema;

/** Whether primary keys of rows are unique and foreign keys lead to a row. */
final class KeyCheck {

  private KeyCheck() {}

  /**
   * Checks tables that point to each other only.
   *
   * @param tables the tables to check
   * @param rows rows by table name; a table that is missing here is not looked into
   */
  static List<Problem> of(List<TableSchema> tables, Map<String, List<List<String>>> rows) {
    Map<String, TableSchema> schemas = new HashMap<>();
    tables.forEach(table -> schemas.put(table.name(), table));
    Map<ForeignKey, Set<List<String>>> targets = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (TableSchema table : tables) {
      Set<List<String>> keys = new HashSet<>();
      for (List<String> row : rows.getOrDefault(table.name(), List.of())) {
        List<String> key = table.pick(row, table.primaryKey());
        String place = String.join(" ", key);
        if (!keys.add(key)) {
          problems.add(new Problem(table.file(), place, "is the key of two rows"));
        }
        for (ForeignKey foreign : table.foreignKeys()) {
          List<String> value = table.pick(row, foreign.columns());
          if (!rows.containsKey(foreign.table()) || value.contains("")) {
            continue;
          }
          Set<List<String>> target =
              targets.computeIfAbsent(
                  foreign, f -> keys(schemas.get(f.table()), f.referenced(), rows));
          if (!target.contains(value)) {
            problems.add(
                new Problem(
                    table.file(),
                    place,
                    foreign.table() + " has no row " + String.join(" ", value)));
          }
        }
      }
    }
    return problems;
  }

  private static Set<List<String>> keys(
      TableSchema table, List<String> columns, Map<String, List<List<String>>> rows) {
    Set<List<String>> keys = new HashSet<>();
    rows.get(table.name()).forEach(row -> keys.add(table.pick(row, columns)));
    return keys;
  }
}
