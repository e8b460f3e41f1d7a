package org.assay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.export.ExportedReport;
import org.assay.export.Exporter;
import org.assay.export.Format;
import org.assay.export.PieceMaker;
import org.assay.json.ExtractionSchema;
import org.assay.json.JsonText;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;
import org.assay.json.StagedReport;
import org.assay.json.StoredReport;
import org.assay.model.Outcome;
import org.assay.table.DataPackage;
import org.assay.table.InputsTable;
import org.assay.table.TableSchema;
import org.assay.table.TableWriter;
import org.assay.table.Tables;

/**
 * Writes the tables of all reports, what describes them, and other forms of them; holds one report
 * at a time.
 */
final class PackageWriter implements Closeable {

  private final Path folder;
  private final TableOptions options;
  private final Map<Format, Exporter> exporters = new EnumMap<>(Format.class);
  private final Map<Format, PieceMaker> makers = new EnumMap<>(Format.class);
  private final Map<String, TableWriter> writers = new LinkedHashMap<>();
  private final List<DataPackage.Source> sources = new ArrayList<>();

  PackageWriter(Path folder, TableOptions options) throws IOException {
    this.folder = folder;
    this.options = options;
    for (TableSchema table : Tables.perReport()) {
      writers.put(table.name(), writer(table));
    }
    for (Format format : Format.values()) {
      if (options.formats().contains(format)) {
        exporters.put(format, format.open(folder));
        makers.put(format, format.maker());
      }
    }
  }

  /** Adds a report; ids must come in order. */
  void add(StoredReport stored) throws IOException {
    ExportedReport report = ExportedReport.of(stored.extraction(), stored.source());
    for (Map.Entry<String, List<List<String>>> table : report.tables().entrySet()) {
      writers.get(table.getKey()).write(table.getValue());
    }
    for (Map.Entry<Format, Exporter> exporter : exporters.entrySet()) {
      exporter.getValue().add(report.id(), makers.get(exporter.getKey()).of(report));
    }
    sources.add(DataPackage.Source.of(report.extraction().report()));
  }

  /**
   * Adds a report that this run has written, whose parts are there; ids must come in order.
   *
   * @param staged its folder
   */
  void addStaged(Path staged, StagedReport report) throws IOException {
    String id = report.entry().id();
    ReportParts parts = ReportParts.read(staged, report);
    // Rows are staged in plain style; another run may have staged it for other formats.
    if (options.csv().spreadsheetSafe() || !parts.holds(options.formats())) {
      add(StoredReport.read(staged, id));
      return;
    }
    for (TableSchema table : Tables.perReport()) {
      writers.get(table.name()).append(parts.rows(table));
    }
    for (Map.Entry<Format, Exporter> exporter : exporters.entrySet()) {
      exporter.getValue().add(id, parts.pieces(exporter.getKey()));
    }
    sources.add(DataPackage.Source.of(StoredReport.readReport(staged, id)));
  }

  /** Completes the files and describes them. */
  List<Manifest.File> finish(List<Outcome> inputs) throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
    List<List<String>> inputRows = InputsTable.rows(inputs);
    try (TableWriter writer = writer(Tables.INPUTS)) {
      writer.write(inputRows);
    }
    Files.writeString(
        folder.resolve(DataPackage.FILE), JsonText.write(DataPackage.of(sources, options.csv())));
    Path schema = folder.resolve(OutputPaths.SCHEMA);
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, ExtractionSchema.text());
    List<Manifest.File> files = new ArrayList<>();
    for (TableSchema table : Tables.all()) {
      files.add(Disk.describe(folder, table.file()));
    }
    files.add(Disk.describe(folder, DataPackage.FILE));
    files.add(Disk.describe(folder, OutputPaths.SCHEMA));
    for (Exporter exporter : exporters.values()) {
      for (String file : exporter.finish(inputRows)) {
        files.add(Disk.describe(folder, file));
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
    for (Exporter exporter : exporters.values()) {
      exporter.close();
    }
  }

  private TableWriter writer(TableSchema table) throws IOException {
    return new TableWriter(folder.resolve(table.file()), table, options.csv());
  }
}
