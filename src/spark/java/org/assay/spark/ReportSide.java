package org.assay.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.assay.diff.EditionPairs;
import org.assay.model.RunInfo;
import org.assay.table.Tables;

/**
 * A report to compare, by what it says of itself.
 *
 * @param facts what pairs it with another edition
 * @param run version and knowledge that made it
 */
record ReportSide(EditionPairs.Facts facts, RunInfo run) {

  /** Its id. */
  String report() {
    return facts.id();
  }

  /** The reports that are staged. */
  static List<ReportSide> of(Dataset<Row> reports) {
    return reports
        .select(
            col(StagedRow.REPORT),
            col(StagedRow.FAMILY),
            col(StagedRow.COUNTRY),
            col(Tables.REPORTS.name()).getItem(0).getField("title"),
            col(StagedRow.EDITION),
            col(StagedRow.VERSION),
            col(StagedRow.KNOWLEDGE))
        .collectAsList()
        .stream()
        .map(ReportSide::of)
        .toList();
  }

  private static ReportSide of(Row row) {
    int year = row.isNullAt(4) ? 0 : Integer.parseInt(row.getString(4));
    return new ReportSide(
        new EditionPairs.Facts(
            row.getString(0), row.getString(1), row.getString(2), row.getString(3), year),
        new RunInfo(row.getString(5), row.getString(6)));
  }
}
