package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assay.batch.Input;
import org.assay.batch.InputFinder;
import org.assay.batch.OutputFolder;
import org.assay.batch.ReportReader;
import org.assay.diff.Edition;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.json.ExtractionReader;
import org.assay.json.JsonFormatException;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.model.Extraction;
import org.assay.model.Report;
import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;

/** Output folders, report JSONs and source files to the reports that they hold. */
final class DiffInputs {

  private final Supplier<Pipeline> pipeline;
  private final Supplier<ReportReader> readers;
  private final boolean extractAnew;

  /**
   * @param pipeline asked only where something is to be extracted
   * @param readers asked only where a source file is to be read
   * @param extractAnew whether stored reports are extracted again from their kept texts
   */
  DiffInputs(Supplier<Pipeline> pipeline, Supplier<ReportReader> readers, boolean extractAnew) {
    this.pipeline = pipeline;
    this.readers = readers;
    this.extractAnew = extractAnew;
  }

  /** The reports of one side, in no order that means anything; none where it holds none. */
  List<DiffSide> read(Path path) throws IOException {
    if (Files.isRegularFile(path.resolve(OutputPaths.MANIFEST))) {
      return stored(path, null);
    }
    if (path.toString().endsWith(".json")) {
      return json(path);
    }
    return extracted(path);
  }

  private List<DiffSide> stored(Path folder, String only) throws IOException {
    OutputFolder.complete(folder);
    Manifest manifest =
        new ManifestJson().read(Files.readString(folder.resolve(OutputPaths.MANIFEST)));
    List<DiffSide> out = new ArrayList<>();
    for (Manifest.Entry entry : manifest.reports()) {
      if (only == null || only.equals(entry.id())) {
        out.add(
            extractAnew
                ? anew(read(folder, entry.id()))
                : new DiffSide(
                    StoredReport.readReport(folder, entry.id()),
                    entry.run(),
                    () -> read(folder, entry.id())));
      }
    }
    return out;
  }

  private static Edition read(Path folder, String id) {
    try {
      StoredReport stored = StoredReport.read(folder, id);
      return new Edition(stored.extraction(), stored.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report of an output folder, or a JSON that stands alone: then its text is not known. */
  private List<DiffSide> json(Path file) throws IOException {
    Path reports = file.toAbsolutePath().normalize().getParent();
    Path folder = reports == null ? null : reports.getParent();
    if (folder != null && Files.isRegularFile(folder.resolve(OutputPaths.MANIFEST))) {
      String name = String.valueOf(file.getFileName());
      return stored(folder, name.substring(0, name.length() - ".json".length()));
    }
    try {
      Extraction extraction = new ExtractionReader().read(Files.readString(file));
      return List.of(DiffSide.of(new Edition(extraction, null), null));
    } catch (JsonFormatException e) {
      throw new JsonFormatException(file.toString(), e.getMessage());
    }
  }

  private List<DiffSide> extracted(Path path) throws IOException {
    ReportReader reader = readers.get();
    List<DiffSide> out = new ArrayList<>();
    for (Input input :
        InputFinder.find(
                List.of(), List.of(path.toString()), Ingester::isReport, ReportHints.NONE, path)
            .files()) {
      if (reader.read(input.file()) instanceof Ingested.Text text) {
        Extraction extraction = pipeline.get().extract(text.source());
        out.add(DiffSide.of(new Edition(extraction, text.source()), pipeline.get().runInfo()));
      }
    }
    return out;
  }

  private DiffSide anew(Edition edition) {
    Report report = edition.extraction().report();
    ReportHints hints =
        new ReportHints(
            report.family().name(),
            report.country() == null ? null : report.country().iso3(),
            report.edition() == null ? null : report.edition().year(),
            report.title(),
            report.publisher(),
            report.url());
    Extraction extraction = pipeline.get().extract(edition.text(), hints);
    return DiffSide.of(new Edition(extraction, edition.text()), pipeline.get().runInfo());
  }
}
