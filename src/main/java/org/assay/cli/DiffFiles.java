package org.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.diff.Markdown;
import org.assay.json.ChangesJson;
import org.assay.json.JsonText;
import org.assay.model.Comparison;
import org.assay.table.ChangesTable;
import org.assay.table.CsvStyle;
import org.assay.table.DataPackage;
import org.assay.table.SummaryTable;
import org.assay.table.TableWriter;

/** Writes what {@code diff} found: changes as CSV, JSON and Markdown, numbers by country. */
final class DiffFiles {

  private static final String JSON = "changes.json";

  private DiffFiles() {}

  static void write(Path folder, List<Comparison> comparisons) throws IOException {
    Files.createDirectories(folder.resolve("schema"));
    try (TableWriter changes =
        new TableWriter(
            folder.resolve(ChangesTable.SCHEMA.file()), ChangesTable.SCHEMA, CsvStyle.PLAIN)) {
      for (Comparison comparison : comparisons) {
        changes.write(ChangesTable.rows(comparison));
      }
    }
    try (TableWriter summary =
        new TableWriter(
            folder.resolve(SummaryTable.SCHEMA.file()), SummaryTable.SCHEMA, CsvStyle.PLAIN)) {
      for (Comparison comparison : comparisons) {
        summary.write(SummaryTable.rows(comparison));
      }
    }
    List<DataPackage.Source> sources = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      sources.add(DataPackage.Source.of(comparison.before()));
      sources.add(DataPackage.Source.of(comparison.after()));
    }
    String schema = "schema/" + ChangesJson.SCHEMA_FILE;
    ObjectNode described =
        DataPackage.of(sources, List.of(ChangesTable.SCHEMA, SummaryTable.SCHEMA), CsvStyle.PLAIN);
    DataPackage.addJson(described, JSON, "Changes with ids, and passages word by word.", schema);
    write(folder, JSON, new ChangesJson().write(comparisons));
    write(folder, schema, ChangesJson.schema());
    write(folder, "changes.md", Markdown.of(comparisons));
    write(folder, DataPackage.FILE, JsonText.write(described));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
