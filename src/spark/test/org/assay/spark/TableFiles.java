package org.assay.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.assay.table.Column;
import org.assay.table.ColumnType;
import org.assay.table.TableReader;
import org.assay.table.TableSchema;

/** Rows of tables, sorted, as programs other than Spark read them; an empty cell is empty. */
final class TableFiles {

  private TableFiles() {}

  /** What one machine wrote. */
  static List<String> ofFolder(Path folder, TableSchema table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (TableReader reader = new TableReader(folder.resolve(table.file()), table)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        rows.add(row);
      }
    }
    return sorted(rows);
  }

  /** CSV, cell by cell. */
  static List<String> ofCsv(Path folder, TableSchema table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Path part : parts(folder.resolve(table.name()), ".csv")) {
      try (CSVParser parser = CSVParser.parse(Files.readString(part), CSVFormat.RFC4180)) {
        List<List<String>> all =
            parser.getRecords().stream().map(record -> record.toList()).toList();
        if (!all.get(0).equals(table.header())) {
          throw new IllegalStateException("header " + all.get(0) + " in " + part);
        }
        rows.addAll(all.subList(1, all.size()));
      }
    }
    return sorted(rows);
  }

  /** JSON Lines, by the names of the columns. */
  static List<String> ofJson(Path folder, TableSchema table) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<List<String>> rows = new ArrayList<>();
    for (Path part : parts(folder.resolve(table.name()), ".json")) {
      for (String line : Files.readAllLines(part)) {
        JsonNode row = mapper.readTree(line);
        rows.add(
            table.columns().stream()
                .map(c -> typed(c, row.get(c.name()).isNull() ? "" : row.get(c.name()).asText()))
                .toList());
      }
    }
    return sorted(rows);
  }

  /** Parquet, by DuckDB. */
  static List<String> ofParquet(Path folder, TableSchema table) throws SQLException {
    String columns =
        table.header().stream()
            .map(name -> "CAST(\"" + name + "\" AS VARCHAR)")
            .collect(Collectors.joining(", "));
    List<List<String>> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT " + columns + " FROM " + parquet(folder, table))) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
          String cell = found.getString(i + 1);
          row.add(typed(table.columns().get(i), cell == null ? "" : cell));
        }
        rows.add(row);
      }
    }
    return sorted(rows);
  }

  /** Names and types of the columns of Parquet files, as DuckDB names them. */
  static List<String> typesOfParquet(Path folder, TableSchema table) throws SQLException {
    List<String> types = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found =
            statement.executeQuery("DESCRIBE SELECT * FROM " + parquet(folder, table))) {
      while (found.next()) {
        types.add(found.getString(1) + " " + found.getString(2));
      }
    }
    return types;
  }

  /** What {@link #ofFolder} gives, with numbers as JSON and Parquet have them. */
  static List<String> typed(Path folder, TableSchema table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (TableReader reader = new TableReader(folder.resolve(table.file()), table)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          cells.add(typed(table.columns().get(i), row.get(i)));
        }
        rows.add(cells);
      }
    }
    return sorted(rows);
  }

  private static String parquet(Path folder, TableSchema table) {
    return "read_parquet('"
        + folder.resolve(table.name())
        + "/**/*.parquet', hive_partitioning = false)";
  }

  private static String typed(Column column, String cell) {
    return column.type() == ColumnType.NUMBER && !cell.isEmpty()
        ? String.valueOf(Double.parseDouble(cell))
        : cell;
  }

  private static List<String> sorted(List<List<String>> rows) {
    return rows.stream().map(List::toString).sorted().toList();
  }

  private static List<Path> parts(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().startsWith("part-"))
          .filter(file -> file.toString().endsWith(ending))
          .toList();
    }
  }
}
