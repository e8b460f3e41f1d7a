package org.assay.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The Frictionless Data Package (v1, tabular) that describes the tables of an output folder. */
public final class DataPackage {

  /** File name. */
  public static final String FILE = "datapackage.json";

  private DataPackage() {}

  /**
   * What the tables were made from.
   *
   * @param title title of a report
   * @param url its address, or null
   */
  public record Source(String title, String url) {}

  /**
   * The descriptor of {@link Tables#all()}. It names no licence: the quotes are their publishers'.
   *
   * @param sources reports in order
   */
  public static ObjectNode of(List<Source> sources) {
    ObjectNode root =
        JsonNodeFactory.instance
            .objectNode()
            .put("profile", "tabular-data-package")
            .put("name", "assay")
            .put("title", "Actors, locations, commodities, people and routes of country reports")
            .put(
                "description",
                "Extracted by Assay. Offsets are Unicode code points into texts/REPORT.txt,"
                    + " end-exclusive. Quotes belong to the publishers of the reports.");
    ArrayNode list = root.putArray("sources");
    for (Source source : sources) {
      ObjectNode node = list.addObject().put("title", source.title());
      if (source.url() != null) {
        node.put("path", source.url());
      }
    }
    ArrayNode resources = root.putArray("resources");
    Tables.all().forEach(table -> resources.add(resource(table)));
    return root;
  }

  private static ObjectNode resource(TableSchema table) {
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
        .put("header", true);
    ObjectNode schema = node.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    table.columns().forEach(column -> fields.add(field(column)));
    schema.putArray("missingValues").add("");
    schema.set("primaryKey", strings(table.primaryKey()));
    ArrayNode keys = schema.putArray("foreignKeys");
    for (ForeignKey key : table.foreignKeys()) {
      ObjectNode item = keys.addObject();
      item.set("fields", strings(key.columns()));
      item.putObject("reference")
          // The standard's way to name the table itself.
          .put("resource", key.table().equals(table.name()) ? "" : key.table())
          .set("fields", strings(key.referenced()));
    }
    if (keys.isEmpty()) {
      schema.remove("foreignKeys");
    }
    return node;
  }

  private static ObjectNode field(Column column) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", column.name())
            .put("type", column.type().id())
            .put("description", column.description());
    ObjectNode constraints = node.putObject("constraints").put("required", column.required());
    if (!column.values().isEmpty()) {
      constraints.set("enum", strings(column.values()));
    }
    return node;
  }

  private static ArrayNode strings(List<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }
}
