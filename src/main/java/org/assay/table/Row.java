package org.assay.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.model.Coded;
import org.assay.text.Span;

/** A row while it is filled; a null is an empty cell. */
final class Row {

  private final TableSchema table;
  private final String[] cells;

  Row(TableSchema table) {
    this.table = table;
    this.cells = new String[table.columns().size()];
    Arrays.fill(cells, "");
  }

  Row set(String column, String value) {
    cells[table.index(column)] = value == null ? "" : value;
    return this;
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
    return set("confidence", decimal(value, 3));
  }

  Row degrees(String column, Double value) {
    return set(column, value == null ? null : decimal(value, 5));
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

  private static String decimal(double value, int places) {
    return BigDecimal.valueOf(value)
        .setScale(places, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
