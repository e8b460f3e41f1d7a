package org.assay.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, TableWriter> writers = new LinkedHashMap<>();
  private final List<DataPackage.Source> sources = new ArrayList<>();

  PackageWriter(Path folder) throws IOException {
    this.folder = folder;
    for (TableSchema table : Tables.perReport()) {
      writers.put(table.name(), new TableWriter(folder.resolve(table.file()), table));
    }
  }

  /** Adds a report; ids must come in order. */
  void add(StoredReport stored) throws IOException {
    Report report = stored.extraction().report();
    for (var table : ReportTables.of(stored.extraction(), stored.source()).entrySet()) {
      writers.get(table.getKey()).write(table.getValue());
    }
    sources.add(new DataPackage.Source(report.title(), report.url()));
  }

  /** Completes the files and describes them. */
  List<Manifest.File> finish(List<Outcome> inputs) throws IOException {
    close();
    try (TableWriter writer =
        new TableWriter(folder.resolve(Tables.INPUTS.file()), Tables.INPUTS)) {
      writer.write(InputsTable.rows(inputs));
    }
    Files.writeString(folder.resolve(DataPackage.FILE), JsonText.write(DataPackage.of(sources)));
    Path schema = folder.resolve(OutputPaths.SCHEMA);
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, ExtractionSchema.text());
    List<Manifest.File> files = new ArrayList<>();
    for (TableSchema table : Tables.all()) {
      files.add(Disk.describe(folder, table.file()));
    }
    files.add(Disk.describe(folder, DataPackage.FILE));
    files.add(Disk.describe(folder, OutputPaths.SCHEMA));
    return files;
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.close();
    }
  }
}
