package org.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

  private interface Step {
    void run() throws IOException;
  }

  static void write(Path folder, List<Comparison> comparisons) throws IOException {
    Files.createDirectories(folder.resolve("schema"));
    List<Step> steps =
        List.of(
            () -> json(folder, comparisons),
            () -> tables(folder, comparisons),
            () -> markdown(folder, comparisons));
    try {
      steps.parallelStream().forEach(DiffFiles::run);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(Path folder, List<Comparison> comparisons) throws IOException {
    Writer out = Files.newBufferedWriter(folder.resolve(JSON));
    new ChangesJson().write(comparisons, out);
    write(folder, "schema/" + ChangesJson.SCHEMA_FILE, ChangesJson.schema());
  }

  private static void markdown(Path folder, List<Comparison> comparisons) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("changes.md"))) {
      Markdown.write(comparisons, out);
    }
  }

  private static void tables(Path folder, List<Comparison> comparisons) throws IOException {
    try (TableWriter changes =
            new TableWriter(
                folder.resolve(ChangesTable.SCHEMA.file()), ChangesTable.SCHEMA, CsvStyle.PLAIN);
        TableWriter summary =
            new TableWriter(
                folder.resolve(SummaryTable.SCHEMA.file()), SummaryTable.SCHEMA, CsvStyle.PLAIN)) {
      for (Comparison comparison : comparisons) {
        changes.write(ChangesTable.rows(comparison));
        summary.write(SummaryTable.rows(comparison));
      }
    }
    List<DataPackage.Source> sources = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      sources.add(DataPackage.Source.of(comparison.before()));
      sources.add(DataPackage.Source.of(comparison.after()));
    }
    ObjectNode described =
        DataPackage.of(sources, List.of(ChangesTable.SCHEMA, SummaryTable.SCHEMA), CsvStyle.PLAIN);
    String schema = "schema/" + ChangesJson.SCHEMA_FILE;
    DataPackage.addJson(described, JSON, "Changes with ids, and passages word by word.", schema);
    write(folder, DataPackage.FILE, JsonText.write(described));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
