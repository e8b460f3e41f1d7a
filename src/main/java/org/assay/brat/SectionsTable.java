package org.assay.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code NAME.sections.tsv}: start, end, path and indicator. */
final class SectionsTable {

  static final String NONE = "-";

  private SectionsTable() {}

  /**
   * Passages in file order; empty where there is no such file.
   *
   * @param length code points of the text
   */
  static List<GoldPassage> read(Path file, int length) {
    List<GoldPassage> passages = new ArrayList<>();
    if (!Files.exists(file)) {
      return passages;
    }
    List<String> lines = GoldLines.of(file);
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        passages.add(passage(file, i + 1, lines.get(i).split("\t", -1), length));
      }
    }
    return passages;
  }

  private static GoldPassage passage(Path file, int line, String[] cells, int length) {
    if (cells.length != 4) {
      throw new GoldException(
          file.toString(), line, "needs start, end, path and indicator, separated by tabs");
    }
    int start = offset(file, line, cells[0]);
    int end = offset(file, line, cells[1]);
    if (start < 0 || start > end || end > length) {
      throw new GoldException(
          file.toString(), line, start + " to " + end + " is not within 0 to " + length);
    }
    List<String> path = cells[2].equals(NONE) ? List.of() : List.of(cells[2].split(" > ", -1));
    return new GoldPassage(start, end, path, cells[3].equals(NONE) ? null : cells[3]);
  }

  private static int offset(Path file, int line, String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new GoldException(file.toString(), line, "'" + cell + "' is no offset");
    }
  }
}
