package org.assay.table;

import static org.assay.table.ColumnType.INTEGER;
import static org.assay.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;

/** {@code summary.csv}: how many changes of each sort a pair of reports has. */
public final class SummaryTable {

  /** Its columns. */
  public static final TableSchema SCHEMA =
      TableSchema.named("summary", "One row per pair of reports, kind and change.")
          .key("report_old", STRING, "Id of the older report.")
          .key("report_new", STRING, "Id of the newer report.")
          .maybe("country", STRING, "Country of both, ISO 3166 alpha-3.")
          .key("kind", ChangeKind.values(), "What the changes are about.")
          .key("change", ChangeType.values(), "What happened.")
          .column("number", INTEGER, "How many there are.")
          .build();

  private SummaryTable() {}

  /** Rows of a comparison; none where the number is 0. */
  public static List<List<String>> rows(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      for (ChangeType type : ChangeType.values()) {
        long number =
            comparison.changes().stream()
                .filter(change -> change.kind() == kind && change.type() == type)
                .count();
        if (number > 0) {
          rows.add(
              List.of(
                  comparison.before().id(),
                  comparison.after().id(),
                  comparison.country() == null ? "" : comparison.country(),
                  kind.id(),
                  type.id(),
                  String.valueOf(number)));
        }
      }
    }
    return rows;
  }
}
