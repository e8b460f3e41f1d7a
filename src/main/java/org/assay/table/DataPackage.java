package org.assay.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.assay.model.Report;

/** The Frictionless Data Package (v1, tabular) that describes the tables of an output folder. */
public final class DataPackage {

  /** File name. */
  public static final String FILE = "datapackage.json";

  /** Version of the tables: within one, tables and columns are added, never changed. */
  public static final int VERSION = 1;

  private static final String LICENCE =
      "Not known to Assay. Words of the reports (texts/, and the columns whose rights are"
          + " publisher) belong to the publishers under sources and are quoted as evidence; in the"
          + " rest (ids, codes, offsets, numbers) Assay claims no rights, and its own licence does"
          + " not extend to it.";

  /** What the standard takes for an address: nothing that could lead out of the package. */
  private static final String PATH = "(?!.*\\.\\.)[^./~].*";

  private DataPackage() {}

  /**
   * What the tables were made from.
   *
   * @param title title of a report
   * @param publisher its publisher, or null
   * @param url its address, or null
   */
  public record Source(String title, String publisher, String url) {

    /** The source that a report is. */
    public static Source of(Report report) {
      return new Source(report.title(), report.publisher(), report.url());
    }
  }

  /**
   * The descriptor of {@link Tables#all()}.
   *
   * @param sources reports in order
   * @param style how the CSV files are written
   */
  public static ObjectNode of(List<Source> sources, CsvStyle style) {
    return of(sources, Tables.all(), style);
  }

  /** The descriptor of some tables. */
  public static ObjectNode of(List<Source> sources, List<TableSchema> tables, CsvStyle style) {
    ObjectNode root =
        JsonNodeFactory.instance
            .objectNode()
            .put("profile", "tabular-data-package")
            .put("name", "assay")
            .put("title", "Actors, locations, commodities, people and routes of country reports")
            .put(
                "description",
                "Extracted by Assay. Offsets are Unicode code points into texts/REPORT.txt,"
                    + " end-exclusive. A cell that holds several values joins them with |."
                    + " optionalForeignKeys hold where their last column is not empty. Columns"
                    + " whose rights are publisher quote the reports.")
            .put("tablesVersion", VERSION);
    // No licence of the Open Definition fits words of others; this id says so by name.
    root.putArray("licenses").addObject().put("name", "notspecified").put("title", LICENCE);
    ArrayNode list = root.putArray("sources");
    sources.forEach(source -> list.add(source(source)));
    style(root, style);
    ArrayNode resources = root.putArray("resources");
    tables.forEach(table -> resources.add(TableResource.of(table, style)));
    return root;
  }

  /**
   * Adds a JSON file to a descriptor, which then describes more than tables.
   *
   * @param schema path of the file's JSON Schema in the package
   */
  public static void addJson(ObjectNode root, String path, String description, String schema) {
    root.put("profile", "data-package");
    ((ArrayNode) root.get("resources"))
        .addObject()
        .put("profile", "data-resource")
        .put("name", path.replace('.', '-'))
        .put("description", description)
        .put("path", path)
        .put("format", "json")
        .put("mediatype", "application/json")
        .put("encoding", "utf-8")
        .put("jsonSchema", schema);
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("title", source.title());
    if (source.publisher() != null) {
      node.put("publisher", source.publisher());
    }
    if (source.url() != null && source.url().matches(PATH)) {
      node.put("path", source.url());
    }
    return node;
  }

  private static void style(ObjectNode root, CsvStyle style) {
    ObjectNode node =
        root.putObject(CsvStyle.PROPERTY)
            .put(CsvStyle.BOM, style.bom())
            .put(CsvStyle.SAFE, style.spreadsheetSafe());
    if (style.spreadsheetSafe()) {
      node.put("escapedWhere", SpreadsheetText.STARTS)
          .put(
              "description",
              "In fields that are spreadsheetSafe, an apostrophe stands before a value that matches"
                  + " escapedWhere; to read the exact value, take one apostrophe off every cell"
                  + " that starts with one and matches escapedWhere. Other fields are exact.");
    }
  }
}
