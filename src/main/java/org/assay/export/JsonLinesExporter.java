package org.assay.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final Map<String, OutputStream> files = new LinkedHashMap<>();

  JsonLinesExporter(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    for (TableSchema table : Tables.all()) {
      files.put(
          table.name(),
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(file(table)))));
    }
  }

  /** Lines by table. */
  static Map<String, byte[]> pieces(ExportedReport report) throws IOException {
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    for (TableSchema table : Tables.perReport()) {
      pieces.put(table.name(), lines(table, report.rows(table)));
    }
    return pieces;
  }

  @Override
  public void add(String id, Map<String, byte[]> pieces) throws IOException {
    for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
      files.get(piece.getKey()).write(piece.getValue());
    }
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    files.get(Tables.INPUTS.name()).write(lines(Tables.INPUTS, inputs));
    close();
    return Tables.all().stream().map(JsonLinesExporter::file).toList();
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files.values()) {
      file.close();
    }
  }

  private static byte[] lines(TableSchema table, List<List<String>> rows) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (JsonGenerator writer = JSON.createGenerator(lines, JsonEncoding.UTF8)) {
      for (List<String> row : rows) {
        JsonRows.write(table, row, writer);
        writer.writeRaw('\n');
      }
    }
    return lines.toByteArray();
  }

  private static String file(TableSchema table) {
    return FOLDER + table.name() + ".jsonl";
  }
}
