package org.assay.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.json.OutputPaths;
import org.assay.table.Tables;

/** All tables as a {@link Workbook}. */
final class WorkbookExporter implements Exporter {

  static final String FILE = OutputPaths.WORKBOOK;

  private final Path folder;
  private final Workbook workbook = new Workbook(Tables.all());

  WorkbookExporter(Path folder) throws IOException {
    this.folder = folder;
  }

  @Override
  public void add(ExportedReport report) throws IOException {
    for (Map.Entry<String, List<List<String>>> table : report.tables().entrySet()) {
      workbook.write(table.getKey(), table.getValue());
    }
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    workbook.write(Tables.INPUTS.name(), inputs);
    workbook.save(folder.resolve(FILE));
    return List.of(FILE);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
