package org.assay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.section.ReportHints;

/**
 * A user's CSV file that lists reports and what is known of them. The header names columns out of
 * {@code path, country, edition, family, title, publisher, url}, in any order; only {@code path} is
 * needed. An empty cell leaves the value to the options of the whole run.
 */
public final class InputList {

  private static final Set<String> COLUMNS =
      new TreeSet<>(Set.of("path", "country", "edition", "family", "title", "publisher", "url"));

  private InputList() {}

  /**
   * @param file the list; relative paths in it are relative to its folder
   * @param defaults hints for what a row leaves out
   * @param check says what is wrong with the hints of a row, empty where nothing is
   * @throws InputListException where the file is missing, not such a list, or contradicts itself
   */
  public static List<Input> read(
      Path file, ReportHints defaults, Function<ReportHints, Optional<String>> check) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();
    List<Input> inputs = new ArrayList<>();
    Map<Path, Long> lines = new HashMap<>();
    Map<Path, ReportHints> known = new HashMap<>();
    try (CSVParser parser = CSVParser.parse(text(file), format)) {
      checkHeader(file, parser.getHeaderNames());
      for (CSVRecord row : parser) {
        Input input = input(file, row, defaults);
        Optional<String> problem = check.apply(input.hints());
        if (problem.isPresent()) {
          throw new InputListException(file.toString(), line(row), problem.get());
        }
        Path same = input.file().toAbsolutePath().normalize();
        Long earlier = lines.putIfAbsent(same, line(row));
        ReportHints said = known.putIfAbsent(same, input.hints());
        if (said != null && !said.equals(input.hints())) {
          throw new InputListException(
              file.toString(),
              line(row),
              row.get("path")
                  + " is also in line "
                  + earlier
                  + ", with other values; keep one row");
        }
        inputs.add(input);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputListException(file.toString(), 0, "no readable CSV: " + e.getMessage());
    }
    return inputs;
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new InputListException(
          file.toString(), 0, "no such file; give --manifest a CSV with a column path");
    }
  }

  private static void checkHeader(Path file, List<String> header) {
    if (!header.contains("path") || !COLUMNS.containsAll(header)) {
      throw new InputListException(
          file.toString(),
          1,
          "the header must have path and may have "
              + String.join(", ", COLUMNS)
              + "; it has "
              + String.join(", ", header));
    }
  }

  private static Input input(Path file, CSVRecord row, ReportHints defaults) {
    long line = line(row);
    if (!row.isConsistent()) {
      throw new InputListException(
          file.toString(), line, row.size() + " cells; the header has another number");
    }
    String path = cell(row, "path", null);
    if (path == null) {
      throw new InputListException(file.toString(), line, "path is empty");
    }
    ReportHints hints =
        new ReportHints(
            cell(row, "family", defaults.family()),
            country(cell(row, "country", defaults.country())),
            year(file, line, cell(row, "edition", null), defaults.edition()),
            cell(row, "title", defaults.title()),
            cell(row, "publisher", defaults.publisher()),
            cell(row, "url", defaults.url()));
    try {
      return Input.of(file.resolveSibling(path), hints);
    } catch (InvalidPathException e) {
      throw new InputListException(file.toString(), line, "'" + path + "' is no path");
    }
  }

  private static String country(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }

  private static Integer year(Path file, long line, String text, Integer otherwise) {
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{4}")) {
      throw new InputListException(
          file.toString(), line, "edition must be a year of four digits, not '" + text + "'");
    }
    return Integer.valueOf(text);
  }

  /** Line of a row, as long as no cell before it holds a line break. */
  private static long line(CSVRecord row) {
    return row.getRecordNumber() + 1;
  }

  private static String cell(CSVRecord row, String column, String otherwise) {
    return row.isMapped(column) && !row.get(column).isEmpty() ? row.get(column) : otherwise;
  }
}
