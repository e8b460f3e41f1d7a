package org.assay.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/** Every table as JSON Lines: a row is an object on a line of its own, sorted as in the CSV. */
final class JsonLinesExporter implements Exporter {

  private static final String FOLDER = "jsonl/";

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final Map<String, JsonGenerator> writers = new LinkedHashMap<>();

  JsonLinesExporter(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    for (TableSchema table : Tables.all()) {
      OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(file(table))));
      writers.put(table.name(), JSON.createGenerator(out, JsonEncoding.UTF8));
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
    for (JsonGenerator writer : writers.values()) {
      writer.close();
    }
  }

  private void write(TableSchema table, List<List<String>> rows) throws IOException {
    JsonGenerator writer = writers.get(table.name());
    for (List<String> row : rows) {
      JsonRows.write(table, row, writer);
      writer.writeRaw('\n');
    }
  }

  private static String file(TableSchema table) {
    return FOLDER + table.name() + ".jsonl";
  }
}
