package org.assay.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.export.Format;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;
import org.assay.model.Outcome;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.table.DataPackage;
import org.assay.table.InputsTable;
import org.assay.table.TableReader;
import org.assay.table.Tables;

/**
 * What earlier runs left in an output folder, as far as their manifest vouches for it.
 *
 * @param reports sound reports by id
 * @param files their files by path
 * @param inputs rows of {@code inputs}
 * @param damaged ids of reports, and {@code inputs.csv}, that are not what the manifest says
 * @param manifest the manifest, or null where there is none
 */
record EarlierRuns(
    Map<String, Manifest.Entry> reports,
    Map<String, Manifest.File> files,
    List<Outcome> inputs,
    Set<String> damaged,
    Manifest manifest) {

  /**
   * Reads and checks a folder.
   *
   * @param manifest its manifest, or null where there is none
   */
  static EarlierRuns load(Path folder, Manifest manifest) throws IOException {
    EarlierRuns runs =
        new EarlierRuns(
            new TreeMap<>(), new HashMap<>(), new ArrayList<>(), new TreeSet<>(), manifest);
    if (manifest == null) {
      return runs;
    }
    Untouched untouched = Untouched.since(folder.resolve(OutputPaths.MANIFEST));
    manifest.files().forEach(file -> runs.files.put(file.path(), file));
    for (Manifest.Entry entry : manifest.reports()) {
      boolean sound = true;
      for (String path : OutputPaths.ofReport(entry.id())) {
        sound = sound && runs.holds(folder, path, untouched);
      }
      if (sound) {
        runs.reports.put(entry.id(), entry);
      } else {
        runs.damaged.add(entry.id());
      }
    }
    runs.loadInputs(folder, untouched);
    return runs;
  }

  /** The files of a report. */
  List<Manifest.File> filesOf(String id) {
    return OutputPaths.ofReport(id).stream().map(files::get).toList();
  }

  /**
   * Whether a run that writes these reports and rows, and nothing new, would change no byte.
   *
   * @param options how it would write the tables
   */
  boolean isAll(
      Path folder,
      RunInfo run,
      Map<String, Manifest.Entry> entries,
      List<Outcome> rows,
      TableOptions options)
      throws IOException {
    if (manifest == null
        || !damaged.isEmpty()
        || !manifest.run().equals(run)
        || !reports.equals(entries)
        || !inputs.equals(rows)
        || !CsvStyle.of(folder).equals(options.csv())) {
      return false;
    }
    Set<Format> formats = EnumSet.noneOf(Format.class);
    Untouched untouched = Untouched.since(folder.resolve(OutputPaths.MANIFEST));
    for (Manifest.File file : manifest.files()) {
      for (Format format : Format.values()) {
        if (format.owns(file.path())) {
          formats.add(format);
        }
      }
      if (!holds(folder, file.path(), untouched)) {
        return false;
      }
    }
    return formats.equals(options.formats());
  }

  private boolean holds(Path folder, String path, Untouched untouched) throws IOException {
    Manifest.File file = files.get(path);
    return file != null
        && (untouched.holds(folder.resolve(path), file.bytes()) || Disk.holds(folder, file));
  }

  private void loadInputs(Path folder, Untouched untouched) throws IOException {
    String file = Tables.INPUTS.file();
    // The description says how the table is written.
    if (!holds(folder, file, untouched) || !holds(folder, DataPackage.FILE, untouched)) {
      damaged.add(file);
      return;
    }
    try (TableReader reader = new TableReader(folder.resolve(file), Tables.INPUTS)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        inputs.add(InputsTable.outcome(row));
      }
    }
  }
}
