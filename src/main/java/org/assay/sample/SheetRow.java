package org.assay.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.table.SampleTable;
import org.assay.table.TableSchema;

/** A row of a table as a row of the sheet. */
final class SheetRow {

  private static final Map<SampledType, String> LABELS =
      new TreeMap<>(
          Map.of(
              SampledType.ACTOR, "class",
              SampledType.LOCATION, "kind",
              SampledType.COMMODITY, "category",
              SampledType.ROUTE, "status"));

  private static final String ARROW = " \u2192 ";

  private SheetRow() {}

  static List<String> of(SampledType type, TableSchema table, List<String> row, int rows) {
    String label = LABELS.get(type);
    List<String> cells = new ArrayList<>();
    for (String column : SampleTable.SCHEMA.header()) {
      cells.add(
          switch (column) {
            case "type" -> type.id();
            case "right", "label_right", "note" -> "";
            case "found" ->
                type == SampledType.ROUTE ? movement(table, row) : row.get(table.index("text"));
            case "label" -> label == null ? "" : row.get(table.index(label));
            case "rows" -> Integer.toString(rows);
            default -> row.get(table.index(column));
          });
    }
    return cells;
  }

  /** {@code cocaine: Colombia | Peru → Ecuador → Spain}; what is not said is left out. */
  private static String movement(TableSchema table, List<String> row) {
    List<String> stops = new ArrayList<>();
    for (String column : List.of("origins", "transits", "destinations")) {
      String cell = row.get(table.index(column)).replace("|", " | ");
      stops.add(cell.isEmpty() ? "\u2026" : cell);
    }
    return row.get(table.index("cargo")) + ": " + String.join(ARROW, stops);
  }
}
