package org.assay.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.brat.BratConfiguration;
import org.assay.brat.BratFiles;
import org.assay.brat.BratWriter;
import org.assay.json.BlocksJson;

/**
 * Brat standoff: for each report its text, annotation and passages, in the conventions of gold, so
 * that a corrected folder is one that {@code assay eval} scores against. Layout goes along, so that
 * the text is read as the file that it was taken from.
 */
final class BratExporter implements Exporter {

  private static final String FOLDER = "brat/";
  private static final String ROW = "row";

  private final Path folder;
  private final List<String> files = new ArrayList<>();
  private final OutputStream reports;

  BratExporter(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve(FOLDER));
    reports =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(FOLDER + BratFiles.REPORTS)));
    reports.write(utf8(BratFiles.reportsHeader()));
  }

  /** Files by their ends, and the row of the report. */
  static Map<String, byte[]> pieces(ExportedReport report) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(".txt", report.source().text());
    texts.put(".blocks.json", new BlocksJson().write(report.source()));
    texts.put(".ann", BratWriter.write(report.extraction(), report.source()));
    texts.put(".sections.tsv", BratFiles.sections(report.extraction()));
    texts.put(ROW, BratFiles.reportRow(report.extraction()));
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    texts.forEach((name, text) -> pieces.put(name, utf8(text)));
    return pieces;
  }

  @Override
  public void add(String id, Map<String, byte[]> pieces) throws IOException {
    for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
      if (piece.getKey().equals(ROW)) {
        reports.write(piece.getValue());
      } else {
        write(FOLDER + id + piece.getKey(), piece.getValue());
      }
    }
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    reports.close();
    files.add(FOLDER + BratFiles.REPORTS);
    write(FOLDER + BratConfiguration.FILE, utf8(BratConfiguration.text()));
    return List.copyOf(files);
  }

  @Override
  public void close() throws IOException {
    reports.close();
  }

  private void write(String file, byte[] content) throws IOException {
    Files.write(folder.resolve(file), content);
    files.add(file);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
