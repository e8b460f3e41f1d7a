package org.assay.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.json.JsonText;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;
import org.assay.json.StagedReport;
import org.assay.json.StoredReport;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.RunInfo;
import org.assay.text.SourceText;

/**
 * An output folder while a run writes it.
 *
 * <pre>
 * write(report)  .staged/ID/...        complete or not there; an interrupted run resumes here
 * finish(inputs) .staged/.N/*.csv ...  tables of all reports, written beside
 *                .staged/.commit       their folder renamed: from here on the step is certain, and
 *                                      the next open completes it
 *                reports/ texts/ *.csv moved into place; what the manifest before named and the
 *                                      next does not is deleted; manifest.json last
 * </pre>
 *
 * The bytes depend on the reports and outcomes alone, not on the order of writing. {@link #has} and
 * {@link #write} may be called by many threads, {@link #finish} once, when they are done.
 */
public final class OutputFolder implements Closeable {

  private static final String STAGED = ".staged";

  private final Path folder;
  private final RunInfo run;
  private final TableOptions options;
  private final FolderLock lock;
  private final Staging staging;

  private final Publication publication;
  private final EarlierRuns earlier;

  /**
   * What {@link #finish} left in the folder.
   *
   * @param reports number of reports
   * @param inputs number of rows of {@code inputs}
   * @param superseded reports dropped because their input file now gives another report
   * @param damaged reports (and {@code inputs.csv}) of earlier runs dropped because their files no
   *     longer were what the manifest says; extract their inputs again
   */
  public record Finished(int reports, int inputs, List<String> superseded, List<String> damaged) {}

  private OutputFolder(
      Path folder,
      RunInfo run,
      TableOptions options,
      FolderLock lock,
      Staging staging,
      Publication publication,
      EarlierRuns earlier) {
    this.folder = folder;
    this.run = run;
    this.options = options;
    this.lock = lock;
    this.staging = staging;
    this.publication = publication;
    this.earlier = earlier;
  }

  /**
   * Completes the last step of a run that was killed in it, if one was.
   *
   * @return whether there was something to complete
   * @throws OutputFolderException where another run writes the folder
   */
  public static boolean complete(Path folder) throws IOException {
    Publication publication = new Publication(folder, folder.resolve(STAGED));
    if (!publication.isDecided()) {
      return false;
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      publication.complete();
    } finally {
      lock.close();
    }
    return true;
  }

  /** Whether a folder may hold results of an earlier run, finished or not. */
  public static boolean holdsResults(Path folder) {
    return Files.exists(folder.resolve(OutputPaths.MANIFEST))
        || Files.exists(folder.resolve(STAGED));
  }

  /** Whether the results in a folder, if there are any, are of that version and knowledge. */
  public static boolean isOf(Path folder, RunInfo run) throws IOException {
    Manifest manifest = FolderCheck.manifest(folder, folder.resolve(STAGED));
    return manifest != null && manifest.run().equals(run);
  }

  /** Opens a folder as below, for plain tables. */
  public static OutputFolder open(Path folder, RunInfo run) throws IOException {
    return open(folder, run, TableOptions.PLAIN);
  }

  /**
   * Opens a folder, which is made if it does not exist, for one run.
   *
   * @param options how {@link #finish} writes the tables of all reports, earlier ones included
   * @throws OutputFolderException where it holds something else than output of Assay, or another
   *     run writes it
   */
  public static OutputFolder open(Path folder, RunInfo run, TableOptions options)
      throws IOException {
    Path staged = folder.resolve(STAGED);
    FolderCheck.manifest(folder, staged);
    Files.createDirectories(folder);
    FolderLock lock = FolderLock.take(folder);
    try {
      Publication publication = new Publication(folder, staged);
      publication.complete();
      EarlierRuns earlier = EarlierRuns.load(folder, FolderCheck.manifest(folder, staged));
      Staging staging = Staging.open(staged, run, options.formats());
      return new OutputFolder(folder, run, options, lock, staging, publication, earlier);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether there are results of this run or an earlier one. */
  boolean isEmpty() {
    return earlier.reports().isEmpty() && staging.isEmpty();
  }

  /**
   * The key of the result of a report that is there, from this run or an earlier one of the same
   * version and knowledge; empty where there is none.
   */
  Optional<String> key(String reportId) {
    StagedReport staged = staging.get(reportId);
    Manifest.Entry entry = staged == null ? earlier.reports().get(reportId) : staged.entry();
    return Optional.ofNullable(entry)
        .filter(there -> there.run().equals(run))
        .map(Manifest.Entry::key);
  }

  /**
   * Whether the result of a report is there, from this run or an earlier one of the same version
   * and knowledge.
   *
   * @param key what else decides the result (content hash, options), as given to {@link #write}
   */
  public boolean has(String reportId, String key) {
    return key(reportId).equals(Optional.of(key));
  }

  /**
   * Stores a result; it replaces one of the same id.
   *
   * @param key see {@link #has}
   * @param outcome what came of the input, {@code ok} or {@code partial}
   * @throws IllegalArgumentException where ids of the extraction do not resolve, its id is no file
   *     name, or its text cannot be written as UTF-8: a fault of this report alone
   * @throws IndexOutOfBoundsException where a span lies outside of the text; likewise
   * @throws IOException where the folder cannot be written; other reports fare no better
   */
  public void write(Extraction extraction, SourceText source, String key, Outcome outcome)
      throws IOException {
    ReportCheck.check(extraction, source, outcome);
    staging.write(new StoredReport(extraction, source), key, outcome);
  }

  /**
   * Publishes what was written together with what was there.
   *
   * @param outcomes one per input file of this run, in any order
   * @throws IllegalArgumentException where an outcome names a report that is not there
   */
  public Finished finish(List<Outcome> outcomes) throws IOException {
    InputLedger ledger =
        new InputLedger(
            earlier.reports().keySet(),
            earlier.inputs(),
            outcomes,
            id -> staging.get(id) == null ? null : staging.get(id).outcome());
    Map<String, StagedReport> fresh = fresh(outcomes);
    Map<String, Manifest.Entry> entries = new TreeMap<>(earlier.reports());
    entries.keySet().removeAll(ledger.superseded());
    fresh.forEach((id, report) -> entries.put(id, report.entry()));
    for (Outcome outcome : outcomes) {
      if (outcome.report() != null && !entries.containsKey(outcome.report())) {
        throw new IllegalArgumentException(
            outcome.path() + " gave " + outcome.report() + ", which was never written");
      }
    }
    List<Outcome> inputs = ledger.rows(entries.keySet());
    if (fresh.isEmpty() && earlier.isAll(folder, run, entries, inputs, options)) {
      staging.clear();
      return new Finished(entries.size(), inputs.size(), List.of(), List.of());
    }
    Path beside = staging.temporary();
    List<Manifest.File> files = new ArrayList<>();
    List<Manifest.File> described;
    try (PackageWriter tables = new PackageWriter(beside, options)) {
      for (String id : entries.keySet()) {
        StagedReport report = fresh.get(id);
        if (report == null) {
          tables.add(StoredReport.read(folder, id));
        } else {
          tables.addStaged(staging.folder(id), report);
        }
        files.addAll(report == null ? earlier.filesOf(id) : report.files());
      }
      described = tables.finish(inputs);
    }
    files.addAll(described);
    publication.commit(beside, new Manifest(run, List.copyOf(entries.values()), files));
    publication.complete();
    staging.clear();
    Set<String> lost = new TreeSet<>(earlier.damaged());
    lost.removeAll(entries.keySet());
    return new Finished(
        entries.size(),
        inputs.size(),
        ledger.superseded().stream().sorted().toList(),
        List.copyOf(lost));
  }

  /** The staged reports of this run's inputs; others are left-overs. */
  private Map<String, StagedReport> fresh(List<Outcome> outcomes) {
    Map<String, StagedReport> fresh = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.report() != null && staging.get(outcome.report()) != null) {
        fresh.put(outcome.report(), staging.get(outcome.report()));
      }
    }
    return fresh;
  }

  /** Writes {@code run.json}: times and machine facts, which no manifest names. */
  public void writeRun(JsonNode facts) throws IOException {
    Disk.replace(folder.resolve(OutputPaths.RUN), JsonText.write(facts));
  }

  /** Lets other runs write the folder. Without {@link #finish} its results stay as they were. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
