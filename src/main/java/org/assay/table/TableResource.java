package org.assay.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A table as a Tabular Data Resource with its Table Schema. */
final class TableResource {

  private TableResource() {}

  static ObjectNode of(TableSchema table, CsvStyle style) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("profile", "tabular-data-resource")
            .put("name", table.name())
            .put("description", table.description())
            .put("path", table.file())
            .put("format", "csv")
            .put("mediatype", "text/csv")
            .put("encoding", "utf-8");
    node.putObject("dialect")
        .put("delimiter", ",")
        .put("lineTerminator", "\r\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("skipInitialSpace", false)
        .put("header", true)
        .put("caseSensitiveHeader", true);
    ObjectNode schema = node.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(table, column, style)));
    schema.putArray("missingValues").add("");
    schema.set("primaryKey", strings(table.primaryKey()));
    foreignKeys(schema, "foreignKeys", table, false);
    // Validators take a key of two columns, one of them empty, for a broken one: these stand apart.
    foreignKeys(schema, "optionalForeignKeys", table, true);
    return node;
  }

  private static void foreignKeys(
      ObjectNode schema, String name, TableSchema table, boolean optional) {
    List<ForeignKey> keys =
        table.foreignKeys().stream().filter(key -> optional(table, key) == optional).toList();
    if (!keys.isEmpty()) {
      ArrayNode nodes = schema.putArray(name);
      keys.forEach(key -> nodes.add(foreignKey(table, key)));
    }
  }

  /** Whether one of several columns may be empty; the row then points to nothing. */
  private static boolean optional(TableSchema table, ForeignKey key) {
    return key.columns().size() > 1
        && key.columns().stream().anyMatch(c -> !table.columns().get(table.index(c)).required());
  }

  private static ObjectNode foreignKey(TableSchema table, ForeignKey key) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("fields", strings(key.columns()));
    node.putObject("reference")
        // The standard's way to name the table itself.
        .put("resource", key.table().equals(table.name()) ? "" : key.table())
        .set("fields", strings(key.referenced()));
    return node;
  }

  private static ObjectNode field(TableSchema table, Column column, CsvStyle style) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", column.name())
            .put("type", column.type().id())
            .put("format", column.format())
            .put("description", column.description());
    if (column.content() == Content.QUOTE) {
      node.put("rights", "publisher");
    }
    if (column.isText() && style.spreadsheetSafe()) {
      node.put("spreadsheetSafe", true);
    }
    Constraints said = column.constraints();
    ObjectNode constraints = node.putObject("constraints").put("required", said.required());
    if (table.primaryKey().equals(List.of(column.name()))) {
      constraints.put("unique", true);
    }
    if (!said.values().isEmpty()) {
      constraints.set("enum", strings(said.values()));
    }
    if (said.minimum() != null) {
      constraints.put("minimum", said.minimum());
    }
    if (said.maximum() != null) {
      constraints.put("maximum", said.maximum());
    }
    if (said.pattern() != null) {
      constraints.put("pattern", said.pattern());
    }
    return node;
  }

  private static ArrayNode strings(List<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }
}
