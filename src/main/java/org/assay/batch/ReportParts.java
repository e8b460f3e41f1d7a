package org.assay.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.export.ExportedReport;
import org.assay.export.Format;
import org.assay.export.PieceMaker;
import org.assay.json.StagedReport;
import org.assay.table.CsvStyle;
import org.assay.table.TableSchema;
import org.assay.table.TableWriter;
import org.assay.table.Tables;

/**
 * What one report adds to the files of all reports: its rows of each table, as plain CSV without
 * header, and the pieces of other formats. They wait in one file.
 */
final class ReportParts {

  /** The file, relative to the folder of a staged report. */
  static final String FILE = "parts";

  private static final String CSV = "csv/";

  private final Map<String, byte[]> parts;

  private ReportParts(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Makes the parts of reports for some formats. Thread-safe. */
  static final class Maker {

    private final Map<Format, PieceMaker> formats = new EnumMap<>(Format.class);

    Maker(Set<Format> formats) {
      formats.forEach(format -> this.formats.put(format, format.maker()));
    }

    ReportParts of(ExportedReport report) throws IOException {
      Map<String, byte[]> parts = new LinkedHashMap<>();
      for (TableSchema table : Tables.perReport()) {
        String rows = TableWriter.text(table, CsvStyle.PLAIN, report.tables().get(table.name()));
        parts.put(CSV + table.name(), rows.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<Format, PieceMaker> format : formats.entrySet()) {
        String prefix = format.getKey().id() + "/";
        format.getValue().of(report).forEach((name, piece) -> parts.put(prefix + name, piece));
      }
      return new ReportParts(parts);
    }
  }

  /** Reads the parts of a staged report. */
  static ReportParts read(Path folder, StagedReport report) throws IOException {
    byte[] all = Files.readAllBytes(folder.resolve(FILE));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int start = 0;
    for (StagedReport.Part part : report.index()) {
      parts.put(part.name(), Arrays.copyOfRange(all, start, start + part.bytes()));
      start += part.bytes();
    }
    return new ReportParts(parts);
  }

  /** The content of the file. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.values().forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** What is in the file, in order. */
  List<StagedReport.Part> index() {
    List<StagedReport.Part> index = new ArrayList<>();
    parts.forEach((name, part) -> index.add(new StagedReport.Part(name, part.length)));
    return index;
  }

  /** Rows of a table as plain CSV in UTF-8. */
  byte[] rows(TableSchema table) {
    return parts.get(CSV + table.name());
  }

  /** The pieces of a format; none where the report was staged by a run without that format. */
  Map<String, byte[]> pieces(Format format) {
    String prefix = format.id() + "/";
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          if (name.startsWith(prefix)) {
            pieces.put(name.substring(prefix.length()), part);
          }
        });
    return pieces;
  }

  /** Whether those formats can be joined without a look at the report. */
  boolean holds(Set<Format> formats) {
    return formats.stream().noneMatch(format -> pieces(format).isEmpty());
  }
}
