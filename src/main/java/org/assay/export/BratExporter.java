package org.assay.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private final Path folder;
  private final List<String> files = new ArrayList<>();
  private final Writer reports;

  BratExporter(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve(FOLDER));
    reports = Files.newBufferedWriter(folder.resolve(FOLDER + BratFiles.REPORTS));
    reports.write(BratFiles.reportsHeader());
  }

  @Override
  public void add(ExportedReport report) throws IOException {
    String name = FOLDER + report.id();
    write(name + ".txt", report.source().text());
    write(name + ".blocks.json", new BlocksJson().write(report.source()));
    write(name + ".ann", BratWriter.write(report.extraction(), report.source()));
    write(name + ".sections.tsv", BratFiles.sections(report.extraction()));
    reports.write(BratFiles.reportRow(report.extraction()));
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    reports.close();
    files.add(FOLDER + BratFiles.REPORTS);
    write(FOLDER + BratConfiguration.FILE, BratConfiguration.text());
    return List.copyOf(files);
  }

  @Override
  public void close() throws IOException {
    reports.close();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    files.add(file);
  }
}
