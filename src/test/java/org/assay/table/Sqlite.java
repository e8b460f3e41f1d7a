package org.assay.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.json.JsonText;

/**
 * An output folder in a database that holds types, enums, bounds, primary and foreign keys to what
 * {@code datapackage.json} says. Reads nothing but that file and the CSV, as a stranger would.
 */
public final class Sqlite implements AutoCloseable {

  private final Connection connection;

  private Sqlite(Connection connection) {
    this.connection = connection;
  }

  /** Loads all tables in the order of the package, foreign keys on from the start. */
  public static Sqlite load(Path folder) throws SQLException, IOException {
    Sqlite database = new Sqlite(DriverManager.getConnection("jdbc:sqlite::memory:"));
    database.run("PRAGMA foreign_keys = ON");
    JsonNode root = JsonText.read(Files.readString(folder.resolve("datapackage.json")));
    for (JsonNode resource : root.get("resources")) {
      database.create(resource);
      database.fill(resource, folder.resolve(resource.get("path").asText()));
    }
    return database;
  }

  /** Rows of a query as text, null as null. */
  public List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Runs a statement. */
  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void create(JsonNode resource) throws SQLException {
    JsonNode schema = resource.get("schema");
    StringJoiner parts = new StringJoiner(", ");
    for (JsonNode field : schema.get("fields")) {
      parts.add(column(field));
    }
    parts.add("PRIMARY KEY (" + names(schema.get("primaryKey")) + ")");
    String table = resource.get("name").asText();
    schema.path("foreignKeys").forEach(key -> parts.add(foreignKey(table, key)));
    schema.path("optionalForeignKeys").forEach(key -> parts.add(foreignKey(table, key)));
    run("CREATE TABLE " + quoted(table) + " (" + parts + ") STRICT");
  }

  private static String foreignKey(String table, JsonNode key) {
    String other = key.at("/reference/resource").asText();
    return "FOREIGN KEY ("
        + names(key.get("fields"))
        + ") REFERENCES "
        + quoted(other.isEmpty() ? table : other)
        + " ("
        + names(key.at("/reference/fields"))
        + ")";
  }

  private static String column(JsonNode field) {
    JsonNode said = field.get("constraints");
    String name = quoted(field.get("name").asText());
    StringBuilder sql = new StringBuilder(name);
    sql.append(
        switch (field.get("type").asText()) {
          case "integer", "boolean" -> " INTEGER";
          case "number" -> " REAL";
          default -> " TEXT";
        });
    if (said.get("required").asBoolean()) {
      sql.append(" NOT NULL");
    }
    if (said.has("minimum")) {
      sql.append(" CHECK (").append(name).append(" >= ").append(said.get("minimum")).append(')');
    }
    if (said.has("maximum")) {
      sql.append(" CHECK (").append(name).append(" <= ").append(said.get("maximum")).append(')');
    }
    if (said.has("enum")) {
      StringJoiner values = new StringJoiner(", ");
      said.get("enum").forEach(value -> values.add("'" + value.asText() + "'"));
      sql.append(" CHECK (").append(name).append(" IN (").append(values).append("))");
    }
    return sql.toString();
  }

  private void fill(JsonNode resource, Path file) throws SQLException, IOException {
    JsonNode fields = resource.at("/schema/fields");
    String marks = "?, ".repeat(fields.size() - 1) + "?";
    String sql = "INSERT INTO " + quoted(resource.get("name").asText()) + " VALUES (" + marks + ")";
    String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(sql);
        CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
      boolean header = true;
      for (CSVRecord row : rows) {
        for (int i = 0; i < fields.size() && !header; i++) {
          bind(insert, i, fields.get(i).get("type").asText(), row.get(i));
        }
        if (!header) {
          insert.executeUpdate();
        }
        header = false;
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void bind(PreparedStatement insert, int column, String type, String cell)
      throws SQLException {
    if (cell.isEmpty()) {
      insert.setObject(column + 1, null);
      return;
    }
    switch (type) {
      case "integer" -> insert.setLong(column + 1, Long.parseLong(cell));
      case "number" -> insert.setDouble(column + 1, Double.parseDouble(cell));
      case "boolean" -> insert.setInt(column + 1, cell.equals("true") ? 1 : 0);
      default -> insert.setString(column + 1, cell);
    }
  }

  private static String names(JsonNode fields) {
    StringJoiner names = new StringJoiner(", ");
    fields.forEach(field -> names.add(quoted(field.asText())));
    return names.toString();
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
