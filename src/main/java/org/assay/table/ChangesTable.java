package org.assay.table;

import static org.assay.table.ColumnType.NUMBER;
import static org.assay.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;

/** {@code changes.csv}: one row per change, over all pairs of reports. */
public final class ChangesTable {

  /** Its columns. */
  public static final TableSchema SCHEMA =
      TableSchema.named("changes", "One row per change from one edition to the next.")
          .key("report_old", STRING, "Id of the older report.")
          .key("report_new", STRING, "Id of the newer report.")
          .maybe("country", STRING, "Country of both, ISO 3166 alpha-3.")
          .key("kind", ChangeKind.values(), "What the change is about.")
          .key("change", ChangeType.values(), "What happened from the older to the newer text.")
          .key("key", STRING, "The same for the same thing in every comparison.")
          .quote()
          .maybe("name_old", STRING, "Its name in the older text; empty where it is not there.")
          .quote()
          .maybe("name_new", STRING, "Its name in the newer text; empty where it is not there.")
          .quote()
          .maybe("value_old", STRING, "What changed of it, or what can be said of its absence.")
          .quote()
          .maybe("value_new", STRING, "The same of the newer text.")
          .quote()
          .maybe("indicator", STRING, "Indicator that the passage assesses.")
          .maybe("quote_old", STRING, "The words of the older text.")
          .quote()
          .maybe("quote_new", STRING, "The words of the newer text.")
          .quote()
          .column("confidence", NUMBER, "0 to 1.")
          .build();

  private ChangesTable() {}

  /** Rows of a comparison, in its order. */
  public static List<List<String>> rows(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Change change : comparison.changes()) {
      rows.add(
          List.of(
              comparison.before().id(),
              comparison.after().id(),
              text(comparison.country()),
              change.kind().id(),
              change.type().id(),
              change.key(),
              text(change.before().name()),
              text(change.after().name()),
              text(change.before().value()),
              text(change.after().value()),
              text(change.indicator()),
              text(change.before().quote()),
              text(change.after().quote()),
              String.format(Locale.ROOT, "%.2f", change.confidence())));
    }
    return rows;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
