package org.assay.batch;

import java.util.EnumSet;
import java.util.Set;
import org.assay.export.Format;
import org.assay.table.CsvStyle;

/**
 * How the results of an output folder are written.
 *
 * @param csv how the CSV files differ from plain ones
 * @param formats what is written beside JSON and CSV
 */
public record TableOptions(CsvStyle csv, Set<Format> formats) {

  /** Exact CSV and nothing beside it. */
  public static final TableOptions PLAIN = new TableOptions(CsvStyle.PLAIN, Set.of());

  /** Copies. */
  public TableOptions {
    formats = formats.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(formats));
  }
}
