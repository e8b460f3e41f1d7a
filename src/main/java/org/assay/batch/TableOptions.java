package org.assay.batch;

import org.assay.table.CsvStyle;

/**
 * How the tables of an output folder are written.
 *
 * @param csv how the CSV files differ from plain ones
 * @param workbook whether a workbook with a sheet per table is written beside them
 */
public record TableOptions(CsvStyle csv, boolean workbook) {

  /** Exact CSV and nothing beside it. */
  public static final TableOptions PLAIN = new TableOptions(CsvStyle.PLAIN, false);
}
