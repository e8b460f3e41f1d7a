package org.assay.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.json.JsonText;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/** Every table as JSON Lines: a row is an object on a line of its own, sorted as in the CSV. */
final class JsonLinesExporter implements Exporter {

  private static final String FOLDER = "jsonl/";

  private final Map<String, Writer> writers = new LinkedHashMap<>();

  JsonLinesExporter(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    for (TableSchema table : Tables.all()) {
      writers.put(table.name(), Files.newBufferedWriter(folder.resolve(file(table))));
    }
  }

  @Override
  public void add(ExportedReport report) throws IOException {
    for (TableSchema table : Tables.perReport()) {
      write(table, report.rows(table));
    }
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    write(Tables.INPUTS, inputs);
    close();
    List<String> files = new ArrayList<>();
    Tables.all().forEach(table -> files.add(file(table)));
    return files;
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : writers.values()) {
      writer.close();
    }
  }

  private void write(TableSchema table, List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      writers.get(table.name()).write(JsonText.line(JsonRows.object(table, row)));
    }
  }

  private static String file(TableSchema table) {
    return FOLDER + table.name() + ".jsonl";
  }
}
