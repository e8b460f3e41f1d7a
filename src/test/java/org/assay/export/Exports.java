package org.assay.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assay.table.InputsTable;
import org.assay.testing.Sample;

/** Writes one format of samples. */
final class Exports {

  private Exports() {}

  /** The files, in the order in which they are named. */
  static List<Path> write(Path folder, Format format, List<Sample> samples) throws IOException {
    Files.createDirectories(folder);
    List<Sample> sorted = samples.stream().sorted(Comparator.comparing(Sample::id)).toList();
    try (Exporter exporter = format.open(folder)) {
      for (Sample sample : sorted) {
        ExportedReport report = ExportedReport.of(sample.extraction(), sample.source());
        exporter.add(report.id(), format.maker().of(report));
      }
      return exporter
          .finish(InputsTable.rows(sorted.stream().map(Sample::outcome).toList()))
          .stream()
          .map(folder::resolve)
          .toList();
    }
  }
}
