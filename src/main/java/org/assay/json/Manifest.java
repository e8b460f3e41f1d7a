package org.assay.json;

import java.util.Comparator;
import java.util.List;
import org.assay.model.RunInfo;

/**
 * What belongs to an output folder. A file that is not named here is no result.
 *
 * @param run the run that wrote it last
 * @param reports the reports that it holds, sorted by id
 * @param files all files but the manifest, {@code run.json} and what is no result; sorted by path
 */
public record Manifest(RunInfo run, List<Entry> reports, List<File> files) {

  /**
   * A report.
   *
   * @param id report id
   * @param source sha256 of the input file
   * @param key what else decides its result, as the caller of the output folder named it
   * @param run version and knowledge that made it
   */
  public record Entry(String id, String source, String key, RunInfo run) {}

  /**
   * A file.
   *
   * @param path relative to the output folder, forward slashes
   * @param bytes size
   * @param sha256 64 lower-case hex digits
   */
  public record File(String path, long bytes, String sha256) {}

  /** Sorts. */
  public Manifest {
    reports = reports.stream().sorted(Comparator.comparing(Entry::id)).toList();
    files = files.stream().sorted(Comparator.comparing(File::path)).toList();
  }
}
