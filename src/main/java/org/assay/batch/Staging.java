package org.assay.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.export.ExportedReport;
import org.assay.export.Format;
import org.assay.json.JsonFormatException;
import org.assay.json.Manifest;
import org.assay.json.StagedReport;
import org.assay.json.StoredReport;
import org.assay.model.Outcome;
import org.assay.model.RunInfo;

/**
 * Reports that are written but not yet in the manifest: one folder each, moved in whole, with a
 * receipt. What an interrupted run left here is taken over if it is complete and of the same run
 * info. Thread-safe.
 */
final class Staging {

  private static final String RECEIPT = "receipt.json";

  private final Path folder;
  private final RunInfo run;
  private final ReportParts.Maker parts;
  private final Map<String, StagedReport> reports = new ConcurrentSkipListMap<>();
  private final AtomicInteger temporary = new AtomicInteger();

  private Staging(Path folder, RunInfo run, Set<Format> formats) {
    this.folder = folder;
    this.run = run;
    this.parts = new ReportParts.Maker(formats);
  }

  /**
   * Opens the folder and deletes what no run can use.
   *
   * @param formats what is written beside JSON and CSV
   */
  static Staging open(Path folder, RunInfo run, Set<Format> formats) throws IOException {
    Staging staging = new Staging(folder, run, formats);
    for (Path entry : Disk.list(folder)) {
      Optional<StagedReport> report = staging.takeOver(entry);
      if (report.isPresent()) {
        staging.reports.put(report.get().entry().id(), report.get());
      } else {
        Disk.delete(entry);
      }
    }
    Files.createDirectories(folder);
    return staging;
  }

  boolean isEmpty() {
    return reports.isEmpty();
  }

  /** The receipt of a report, or null. */
  StagedReport get(String id) {
    return reports.get(id);
  }

  /** The folder that holds the files of a report, laid out as an output folder. */
  Path folder(String id) {
    return folder.resolve(id);
  }

  /**
   * Writes a report and its parts of the files of all reports. They are made here, where reports
   * are worked on side by side, and so that one that gives none fails alone.
   */
  void write(StoredReport report, String key, Outcome outcome) throws IOException {
    String id = report.extraction().report().id();
    ReportParts made = parts.of(ExportedReport.of(report.extraction(), report.source()));
    Path beside = temporary();
    List<Manifest.File> files = write(beside, report.files());
    String source = report.extraction().report().source().sha256();
    byte[] bytes = made.bytes();
    Files.write(beside.resolve(ReportParts.FILE), bytes);
    StagedReport staged =
        new StagedReport(
            new Manifest.Entry(id, source, key, run),
            outcome,
            files,
            Disk.describe(ReportParts.FILE, bytes),
            made.index());
    Files.writeString(beside.resolve(RECEIPT), staged.write());
    synchronized (this) {
      Disk.delete(folder(id));
      Files.move(beside, folder(id), StandardCopyOption.ATOMIC_MOVE);
      reports.put(id, staged);
    }
  }

  private static List<Manifest.File> write(Path beside, Map<String, String> contents)
      throws IOException {
    List<Manifest.File> files = new ArrayList<>();
    for (Map.Entry<String, String> file : contents.entrySet()) {
      Path path = beside.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(path, bytes);
      files.add(Disk.describe(file.getKey(), bytes));
    }
    return files;
  }

  /** A new empty folder that no report has. */
  Path temporary() throws IOException {
    return Files.createDirectories(folder.resolve("." + temporary.incrementAndGet()));
  }

  /** Deletes everything. */
  void clear() throws IOException {
    reports.clear();
    Disk.delete(folder);
  }

  private Optional<StagedReport> takeOver(Path entry) throws IOException {
    Path receipt = entry.resolve(RECEIPT);
    if (!Files.isRegularFile(receipt)) {
      return Optional.empty();
    }
    StagedReport report;
    try {
      report = StagedReport.read(Files.readString(receipt));
    } catch (JsonFormatException | CharacterCodingException e) {
      return Optional.empty();
    }
    boolean usable =
        report.entry().run().equals(run)
            && entry.getFileName().toString().equals(report.entry().id());
    for (Manifest.File file : report.files()) {
      usable = usable && Disk.holds(entry, file);
    }
    usable = usable && Disk.holds(entry, report.parts());
    return usable ? Optional.of(report) : Optional.empty();
  }
}
