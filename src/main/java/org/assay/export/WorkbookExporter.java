package org.assay.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.json.OutputPaths;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/** All tables as a {@link Workbook}. */
final class WorkbookExporter implements Exporter {

  static final String FILE = OutputPaths.WORKBOOK;

  private final Path folder;
  private final Workbook workbook = new Workbook(Tables.all());

  WorkbookExporter(Path folder) throws IOException {
    this.folder = folder;
  }

  /** Rows by table. */
  static Map<String, byte[]> pieces(ExportedReport report) {
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    for (TableSchema table : Tables.perReport()) {
      pieces.put(table.name(), SheetRows.of(table, report.rows(table)));
    }
    return pieces;
  }

  @Override
  public void add(String id, Map<String, byte[]> pieces) throws IOException {
    for (Map.Entry<String, byte[]> table : pieces.entrySet()) {
      workbook.append(table.getKey(), table.getValue());
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
