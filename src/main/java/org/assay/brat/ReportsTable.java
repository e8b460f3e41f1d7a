package org.assay.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code reports.tsv}: name, iso3, country, names (separated by bars) and edition. */
final class ReportsTable {

  static final String FILE = "reports.tsv";
  private static final int NEEDED = 4;

  private ReportsTable() {}

  /** Rows by name; empty where the folder has no such table. */
  static Map<String, ReportInfo> read(Path folder) {
    Path file = folder.resolve(FILE);
    Map<String, ReportInfo> rows = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return rows;
    }
    List<String> lines = GoldLines.of(file);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length < NEEDED) {
        throw new GoldException(
            file.toString(), i + 1, "needs name, iso3, country and names, separated by tabs");
      }
      // The first row of a name counts, as in the reference measure.
      rows.putIfAbsent(cells[0], info(cells));
    }
    return rows;
  }

  private static ReportInfo info(String[] cells) {
    List<String> names = Stream.of(cells[3].split("\\|")).filter(name -> !name.isEmpty()).toList();
    String edition = cells.length > NEEDED && !cells[4].isBlank() ? cells[4].strip() : null;
    return new ReportInfo(cells[0], orNull(cells[1]), orNull(cells[2]), names, edition);
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
