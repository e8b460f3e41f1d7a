package org.assay.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.model.Coded;
import org.assay.text.Span;

/** A row while it is filled; a null is an empty cell. */
final class Row {

  private final TableSchema table;
  private final String[] cells;

  /** Where the next column is looked for first: rows are filled in the order of their columns. */
  private int next;

  Row(TableSchema table) {
    this.table = table;
    this.cells = new String[table.columns().size()];
    Arrays.fill(cells, "");
  }

  Row set(String column, String value) {
    int index = isNext(column) ? next : table.index(column);
    cells[index] = value == null ? "" : value;
    next = index + 1;
    return this;
  }

  private boolean isNext(String column) {
    return next < cells.length && table.columns().get(next).name().equals(column);
  }

  Row set(String column, long value) {
    return set(column, Long.toString(value));
  }

  Row set(String column, boolean value) {
    return set(column, Boolean.toString(value));
  }

  Row set(String column, Coded value) {
    return set(column, value == null ? null : value.id());
  }

  Row set(String column, List<String> values) {
    return set(column, String.join("|", values));
  }

  Row page(int page) {
    return set("page", page == 0 ? null : Integer.toString(page));
  }

  Row spans(List<Span> spans) {
    return set(
        "spans",
        spans.stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(";")));
  }

  Row confidence(double value) {
    return set("confidence", decimal(Math.round(value * 1e3), 3));
  }

  Row degrees(String column, Double value) {
    return set(column, value == null ? null : decimal(Math.round(value * 1e5), 5));
  }

  /**
   * The cells in the order of the columns.
   *
   * @throws IllegalArgumentException where a required one is empty
   */
  List<String> cells() {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].isEmpty() && table.columns().get(i).required()) {
        throw new IllegalArgumentException(
            "no "
                + table.columns().get(i).name()
                + " for a row of "
                + table.name()
                + ": "
                + String.join(" ", Arrays.copyOf(cells, Math.min(3, cells.length))));
      }
    }
    return List.of(cells);
  }

  /** Rounded as in the JSON, so that what is read back from there gives the same rows. */
  private static String decimal(long value, int places) {
    return BigDecimal.valueOf(value, places).stripTrailingZeros().toPlainString();
  }
}
