package org.assay.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;
import org.assay.model.Outcome;
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
 */
record EarlierRuns(
    Map<String, Manifest.Entry> reports,
    Map<String, Manifest.File> files,
    List<Outcome> inputs,
    Set<String> damaged) {

  /**
   * Reads and checks a folder.
   *
   * @param manifest its manifest, or null where there is none
   */
  static EarlierRuns load(Path folder, Manifest manifest) throws IOException {
    EarlierRuns runs =
        new EarlierRuns(new TreeMap<>(), new HashMap<>(), new ArrayList<>(), new TreeSet<>());
    if (manifest == null) {
      return runs;
    }
    manifest.files().forEach(file -> runs.files.put(file.path(), file));
    for (Manifest.Entry entry : manifest.reports()) {
      boolean sound = true;
      for (String path : OutputPaths.ofReport(entry.id())) {
        sound = sound && runs.holds(folder, path);
      }
      if (sound) {
        runs.reports.put(entry.id(), entry);
      } else {
        runs.damaged.add(entry.id());
      }
    }
    runs.loadInputs(folder);
    return runs;
  }

  /** The files of a report. */
  List<Manifest.File> filesOf(String id) {
    return OutputPaths.ofReport(id).stream().map(files::get).toList();
  }

  private boolean holds(Path folder, String path) throws IOException {
    return files.containsKey(path) && Disk.holds(folder, files.get(path));
  }

  private void loadInputs(Path folder) throws IOException {
    String file = Tables.INPUTS.file();
    // The description says how the table is written.
    if (!holds(folder, file) || !holds(folder, DataPackage.FILE)) {
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
