package org.assay.brat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.model.Point;

/** Reads {@code links.tsv}: report, name, link, country, lat, lon and km. */
final class LinksTable {

  static final String FILE = "links.tsv";

  private static final String HEADER = "report\tname\tlink\tcountry\tlat\tlon\tkm";
  private static final int COLUMNS = 7;
  private static final Pattern ID = Pattern.compile("iso:[A-Z]{3}|m49:\\d{3}|gn:(\\d+|\\?)");

  private LinksTable() {}

  /** Rows by report. */
  static Map<String, List<GoldLink>> read(Path file) {
    Map<String, List<GoldLink>> out = new LinkedHashMap<>();
    boolean header = false;
    List<String> lines = GoldLines.of(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        if (!line.equals(HEADER)) {
          throw problem(file, i, "the header must be " + HEADER.replace("\t", " <tab> "));
        }
        header = true;
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw problem(file, i, "needs " + COLUMNS + " cells, separated by tabs");
      }
      out.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(link(file, i, cells));
    }
    return out;
  }

  private static GoldLink link(Path file, int line, String[] cells) {
    List<String> ids = cells[2].equals("-") ? List.of() : List.of(cells[2].split("\\|", -1));
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        throw problem(file, line, "a link is iso:MLI, m49:011, gn:2449067, gn:? or -, not " + id);
      }
    }
    String country = cells[3].isEmpty() ? null : cells[3];
    if (cells[4].isEmpty()) {
      return new GoldLink(cells[1], ids, country, null, 0);
    }
    try {
      Point point = new Point(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
      return new GoldLink(cells[1], ids, country, point, Double.parseDouble(cells[6]));
    } catch (NumberFormatException e) {
      throw problem(file, line, "lat, lon and km must be numbers");
    }
  }

  private static GoldException problem(Path file, int line, String what) {
    return new GoldException(file.toString(), line + 1, what);
  }
}
