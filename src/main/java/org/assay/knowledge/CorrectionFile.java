package org.assay.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** The text of {@code corrections.csv}: rows of cells, not yet checked for what they say. */
public final class CorrectionFile {

  /** Path within a knowledge folder. */
  public static final String NAME = "corrections.csv";

  /** The columns in the order in which they are written; in a file they may stand in any. */
  public static final List<String> COLUMNS =
      List.of("action", "what", "target", "text", "type", "context", "scope", "value", "note");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .setRecordSeparator("\n")
          .get();

  private CorrectionFile() {}

  /**
   * The rows by line.
   *
   * @param content text of the file; a byte order mark is passed over
   * @throws KnowledgeException with the line where it is no such table
   */
  public static SortedMap<Integer, CorrectionRow> parse(String content) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    SortedMap<Integer, CorrectionRow> rows = new TreeMap<>();
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      header(parser.getHeaderNames());
      int before = 1;
      for (CSVRecord record : parser) {
        int line = (int) parser.getCurrentLineNumber();
        rows.put(line, row(record, line, before));
        before = line;
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new KnowledgeException(NAME, 0, "no readable CSV: " + e.getMessage());
    }
    return rows;
  }

  private static CorrectionRow row(CSVRecord record, int line, int before) {
    if (!record.isConsistent()) {
      throw new KnowledgeException(
          NAME,
          line,
          record.size()
              + " cells where the header has "
              + record.getParser().getHeaderNames().size()
              + "; put cells with a comma or a quote in double quotes");
    }
    List<String> cells = new ArrayList<>();
    for (String column : COLUMNS) {
      String cell = record.isMapped(column) ? record.get(column) : "";
      if (cell.lines().count() > 1) {
        throw new KnowledgeException(
            NAME, before + 1, "a line break in column " + column + "; write it as a blank");
      }
      cells.add(cell.strip());
    }
    return CorrectionRow.of(cells);
  }

  private static void header(List<String> header) {
    List<String> unknown = header.stream().filter(name -> !COLUMNS.contains(name)).toList();
    if (!unknown.isEmpty() || !header.containsAll(List.of("action", "what", "scope"))) {
      throw new KnowledgeException(
          NAME,
          1,
          "the header must have action, what and scope and may have "
              + String.join(", ", COLUMNS)
              + "; it has "
              + String.join(", ", header));
    }
  }

  /**
   * The content with one more row.
   *
   * @param content text of the file before, or null where there is none
   * @throws KnowledgeException where that is no such table
   */
  public static String append(String content, CorrectionRow row) {
    String before = content == null || content.isBlank() ? line(COLUMNS) : content;
    if (!before.endsWith("\n")) {
      before += "\n";
    }
    List<String> cells = new ArrayList<>();
    for (String column : columns(before)) {
      cells.add(row.cells().get(COLUMNS.indexOf(column)));
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!columns(before).contains(COLUMNS.get(i)) && !row.cells().get(i).isEmpty()) {
        throw new KnowledgeException(
            NAME, 1, "the header lacks the column " + COLUMNS.get(i) + "; add it");
      }
    }
    return before + line(cells);
  }

  private static List<String> columns(String content) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      header(parser.getHeaderNames());
      return parser.getHeaderNames();
    } catch (IOException | IllegalArgumentException e) {
      throw new KnowledgeException(NAME, 1, "no readable CSV: " + e.getMessage());
    }
  }

  private static String line(List<String> cells) {
    return FORMAT.builder().setHeader((String[]) null).get().format(cells.toArray()) + "\n";
  }
}
