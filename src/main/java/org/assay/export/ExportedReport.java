package org.assay.export;

import java.util.List;
import java.util.Map;
import org.assay.model.Extraction;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.text.SourceText;

/**
 * A report as exporters get it.
 *
 * @param extraction what was extracted; sound
 * @param source the text that it was extracted from
 * @param tables its rows by table name, as in the CSV
 */
public record ExportedReport(
    Extraction extraction, SourceText source, Map<String, List<List<String>>> tables) {

  /** A report with the rows that it gives. */
  public static ExportedReport of(Extraction extraction, SourceText source) {
    return new ExportedReport(extraction, source, ReportTables.of(extraction, source));
  }

  /** Report id. */
  public String id() {
    return extraction.report().id();
  }

  /** Its rows of a table. */
  List<List<String>> rows(TableSchema table) {
    return tables.get(table.name());
  }
}
