package org.assay.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.export.ExportedReport;
import org.assay.json.ExtractionSchema;
import org.assay.json.JsonFormatException;
import org.assay.json.JsonText;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.model.Outcome;
import org.assay.model.Report;
import org.assay.table.CsvStyle;
import org.assay.table.DataPackage;
import org.assay.table.InputsTable;
import org.assay.table.TableFormatException;
import org.assay.table.TableReader;
import org.assay.table.Tables;

/**
 * Checks an output folder: its files against the manifest, every report against its text, and every
 * table and other form against the reports. Holds one report at a time.
 */
public final class Verifier {

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  /** Reports that could be read, for the data package. */
  private final List<DataPackage.Source> sources = new ArrayList<>();

  private Verifier(Path folder) {
    this.folder = folder;
  }

  /**
   * What is wrong with an output folder; empty where it is sound.
   *
   * @throws IOException where a file cannot be read at all
   */
  public static List<Problem> verify(Path folder) throws IOException {
    Verifier verifier = new Verifier(folder);
    verifier.run();
    return List.copyOf(verifier.problems);
  }

  private void run() throws IOException {
    Manifest manifest;
    try {
      String text = text(OutputPaths.MANIFEST);
      manifest = new ManifestJson().read(text);
      if (!text.equals(new ManifestJson().write(manifest))) {
        problems.add(new Problem(OutputPaths.MANIFEST, "", "is not as it was written; it changed"));
      }
    } catch (NoSuchFileException e) {
      problems.add(new Problem(OutputPaths.MANIFEST, "", "is missing: no finished output"));
      return;
    } catch (JsonFormatException e) {
      problems.add(new Problem(OutputPaths.MANIFEST, "", e.getMessage()));
      return;
    }
    problems.addAll(FileCheck.of(folder, manifest));
    Set<String> ids = new LinkedHashSet<>();
    manifest.reports().forEach(entry -> ids.add(entry.id()));
    List<List<String>> inputs = inputs(ids);
    int sound = 0;
    try (TableCheck tables = new TableCheck(folder, ids);
        FormatCheck formats = new FormatCheck(folder, manifest)) {
      for (Manifest.Entry entry : manifest.reports()) {
        Optional<ExportedReport> report = report(entry);
        tables.report(entry.id(), report.map(ExportedReport::tables).orElse(null));
        if (report.isPresent()) {
          formats.add(report.get());
          sound++;
        }
      }
      problems.addAll(tables.finish());
      if (sound == ids.size()) {
        problems.addAll(formats.finish(inputs));
      }
    }
    if (sources.size() == ids.size()) {
      same(DataPackage.FILE, JsonText.write(DataPackage.of(sources, CsvStyle.of(folder))));
    }
    same(OutputPaths.SCHEMA, ExtractionSchema.text());
  }

  private String text(String file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  /** A report with the rows that it gives, where it is sound enough. */
  private Optional<ExportedReport> report(Manifest.Entry entry) throws IOException {
    String id = entry.id();
    String file = OutputPaths.report(id);
    StoredReport stored;
    try {
      stored = StoredReport.read(folder, id);
    } catch (JsonFormatException e) {
      problems.add(new Problem(e.place(), "", e.getMessage().substring(e.place().length() + 2)));
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // said by the file check
    }
    Report report = stored.extraction().report();
    sources.add(DataPackage.Source.of(report));
    Problems found = new Problems(file);
    found.require(report.id().equals(id), "report.id", "is not " + id);
    found.require(
        report.source().sha256().equals(entry.source()),
        "report.source",
        "is not the file that the manifest names");
    found.require(
        report.text().file().equals(OutputPaths.text(id)),
        "report.text",
        "file is not " + OutputPaths.text(id));
    found.require(
        report.text().sha256().equals(FileCheck.hash(folder.resolve(OutputPaths.text(id)))),
        "report.text",
        "sha256 is not that of the text");
    List<Problem> unsound = ExtractionCheck.of(stored.extraction(), stored.source());
    problems.addAll(found.found());
    problems.addAll(unsound);
    try {
      return unsound.isEmpty()
          ? Optional.of(ExportedReport.of(stored.extraction(), stored.source()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(file, "", e.getMessage()));
      return Optional.empty();
    }
  }

  /** Checks the table of inputs and gives its rows. */
  private List<List<String>> inputs(Set<String> ids) throws IOException {
    Path file = folder.resolve(Tables.INPUTS.file());
    List<List<String>> rows = new ArrayList<>();
    if (!Files.exists(file)) {
      return rows;
    }
    try (TableReader reader = new TableReader(file, Tables.INPUTS)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        rows.add(row);
        Outcome outcome = InputsTable.outcome(row);
        if (outcome.report() != null && !ids.contains(outcome.report())) {
          problems.add(
              new Problem(
                  Tables.INPUTS.file(), outcome.path(), "reports has no row " + outcome.report()));
        }
      }
    } catch (TableFormatException | IllegalArgumentException e) {
      problems.add(new Problem(Tables.INPUTS.file(), "", e.getMessage()));
    }
    problems.addAll(KeyCheck.of(List.of(Tables.INPUTS), Map.of(Tables.INPUTS.name(), rows)));
    return rows;
  }

  private void same(String file, String expected) throws IOException {
    Path path = folder.resolve(file);
    if (Files.exists(path)
        && !Arrays.equals(Files.readAllBytes(path), expected.getBytes(StandardCharsets.UTF_8))) {
      problems.add(new Problem(file, "", "is not what this version gives for these reports"));
    }
  }
}
