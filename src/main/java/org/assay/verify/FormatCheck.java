package org.assay.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.export.ExportedReport;
import org.assay.export.Exporter;
import org.assay.export.Format;
import org.assay.export.PieceMaker;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;

/**
 * Compares the other forms of the results with what the reports give: writes them again into a
 * temporary folder. Holds one report at a time.
 */
final class FormatCheck implements Closeable {

  private final Path folder;
  private final Path again;
  private final Map<Format, Set<String>> named = new EnumMap<>(Format.class);
  private final Map<Format, Exporter> exporters = new EnumMap<>(Format.class);
  private final Map<Format, PieceMaker> makers = new EnumMap<>(Format.class);

  /** Starts to write those formats again of which the manifest names a file. */
  FormatCheck(Path folder, Manifest manifest) throws IOException {
    this.folder = folder;
    for (Format format : Format.values()) {
      for (Manifest.File file : manifest.files()) {
        if (format.owns(file.path())) {
          named.computeIfAbsent(format, f -> new HashSet<>()).add(file.path());
        }
      }
    }
    again = Files.createTempDirectory("assay-verify");
    for (Format format : named.keySet()) {
      exporters.put(format, format.open(again));
      makers.put(format, format.maker());
    }
  }

  void add(ExportedReport report) throws IOException {
    for (Map.Entry<Format, Exporter> open : exporters.entrySet()) {
      open.getValue().add(report.id(), makers.get(open.getKey()).of(report));
    }
  }

  /**
   * What is wrong with the files.
   *
   * @param inputs rows of {@code inputs}
   */
  List<Problem> finish(List<List<String>> inputs) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Format, Exporter> open : exporters.entrySet()) {
      Set<String> unexplained = named.get(open.getKey());
      for (String file : open.getValue().finish(inputs)) {
        if (!unexplained.remove(file)) {
          problems.add(new Problem(OutputPaths.MANIFEST, file, "is not in the manifest"));
        } else if (Files.isRegularFile(folder.resolve(file))) {
          long place = Files.mismatch(folder.resolve(file), again.resolve(file));
          if (place >= 0) {
            problems.add(
                new Problem(
                    file,
                    "byte " + (place + 1),
                    "from here on it is not what this version gives for these reports"));
          }
        }
      }
      unexplained.stream()
          .sorted()
          .forEach(file -> problems.add(new Problem(file, "", "is of no report of this folder")));
    }
    return problems;
  }

  @Override
  public void close() throws IOException {
    for (Exporter exporter : exporters.values()) {
      exporter.close();
    }
    try (Stream<Path> all = Files.walk(again)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
