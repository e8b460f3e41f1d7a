package org.assay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.export.Workbook;
import org.assay.json.ExtractionSchema;
import org.assay.json.JsonText;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.model.Outcome;
import org.assay.model.Report;
import org.assay.table.DataPackage;
import org.assay.table.InputsTable;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.table.TableWriter;
import org.assay.table.Tables;

/** Writes the tables of all reports and what describes them; holds one report at a time. */
final class PackageWriter implements Closeable {

  private final Path folder;
  private final TableOptions options;
  private final Workbook workbook;
  private final Map<String, TableWriter> writers = new LinkedHashMap<>();
  private final List<DataPackage.Source> sources = new ArrayList<>();

  PackageWriter(Path folder, TableOptions options) throws IOException {
    this.folder = folder;
    this.options = options;
    workbook = options.workbook() ? new Workbook(Tables.all()) : null;
    for (TableSchema table : Tables.perReport()) {
      writers.put(table.name(), writer(table));
    }
  }

  /** Adds a report; ids must come in order. */
  void add(StoredReport stored) throws IOException {
    Report report = stored.extraction().report();
    for (var table : ReportTables.of(stored.extraction(), stored.source()).entrySet()) {
      writers.get(table.getKey()).write(table.getValue());
      if (workbook != null) {
        workbook.write(table.getKey(), table.getValue());
      }
    }
    sources.add(DataPackage.Source.of(report));
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
    if (workbook != null) {
      workbook.write(Tables.INPUTS.name(), inputRows);
      workbook.save(folder.resolve(OutputPaths.WORKBOOK));
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
    if (workbook != null) {
      files.add(Disk.describe(folder, OutputPaths.WORKBOOK));
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
    if (workbook != null) {
      workbook.close();
    }
  }

  private TableWriter writer(TableSchema table) throws IOException {
    return new TableWriter(folder.resolve(table.file()), table, options.csv());
  }
}
