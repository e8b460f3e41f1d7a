package org.assay.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of annotated reports. */
public final class GoldFolder {

  private GoldFolder() {}

  /**
   * All reports of a folder, sub-folders left out, sorted by name.
   *
   * @throws GoldException where the folder holds no {@code .ann} file, or one cannot be used
   */
  public static List<GoldReport> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(folder.toString(), 0, "no such folder; give one with .ann files");
    }
    List<Path> files = annotations(folder);
    if (files.isEmpty()) {
      throw new GoldException(
          folder.toString(), 0, "holds no gold: no NAME.ann with its NAME.txt beside it");
    }
    Map<String, ReportInfo> reports = ReportsTable.read(folder);
    return files.stream()
        .map(file -> BratReader.read(file, reports))
        .sorted(Comparator.comparing(GoldReport::name))
        .toList();
  }

  private static List<Path> annotations(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(path -> path.toString().endsWith(BratReader.ANN) && Files.isRegularFile(path))
          .toList();
    } catch (IOException e) {
      throw new GoldException(folder.toString(), 0, "cannot be listed: " + e);
    }
  }
}
