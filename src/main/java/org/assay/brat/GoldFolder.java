package org.assay.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    return read(folder, null);
  }

  /**
   * The same, with what place names mean from another file than {@code links.tsv} of the folder.
   *
   * @param linksFile that file, or null for {@code links.tsv} where it is there
   */
  public static List<GoldReport> read(Path folder, Path linksFile) {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(folder.toString(), 0, "no such folder; give one with .ann files");
    }
    List<Path> files = annotations(folder);
    if (files.isEmpty()) {
      throw new GoldException(
          folder.toString(), 0, "holds no gold: no NAME.ann with its NAME.txt beside it");
    }
    Map<String, ReportInfo> reports = ReportsTable.read(folder);
    Map<String, List<GoldLink>> links = links(folder, linksFile);
    List<GoldReport> out =
        files.stream()
            .map(file -> BratReader.read(file, reports))
            .map(report -> report.with(links.getOrDefault(report.name(), List.of())))
            .sorted(Comparator.comparing(GoldReport::name))
            .toList();
    Set<String> names = out.stream().map(GoldReport::name).collect(Collectors.toSet());
    for (String name : links.keySet()) {
      if (!names.contains(name)) {
        String file = linksFile == null ? LinksTable.FILE : linksFile.toString();
        throw new GoldException(file, 0, "has links of " + name + ", which " + folder + " lacks");
      }
    }
    return out;
  }

  private static Map<String, List<GoldLink>> links(Path folder, Path linksFile) {
    Path file = linksFile == null ? folder.resolve(LinksTable.FILE) : linksFile;
    return linksFile == null && !Files.exists(file) ? Map.of() : LinksTable.read(file);
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
