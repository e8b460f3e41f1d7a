package org.assay.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;

/** Outcomes as rows of {@link Tables#INPUTS} and back. */
public final class InputsTable {

  private InputsTable() {}

  /** Rows, sorted by path. */
  public static List<List<String>> rows(Collection<Outcome> outcomes) {
    return outcomes.stream()
        .sorted(Comparator.comparing(Outcome::path))
        .map(
            outcome ->
                new Row(Tables.INPUTS)
                    .set("path", outcome.path())
                    .set("status", outcome.status())
                    .set("report", outcome.report())
                    .set("code", outcome.code())
                    .set("reason", outcome.reason())
                    .set("remedy", outcome.remedy())
                    .cells())
        .toList();
  }

  /**
   * The outcome that a row holds.
   *
   * @throws IllegalArgumentException where its status is unknown
   */
  public static Outcome outcome(List<String> row) {
    TableSchema table = Tables.INPUTS;
    String report = row.get(table.index("report"));
    return new Outcome(
        row.get(table.index("path")),
        OutcomeStatus.of(row.get(table.index("status"))),
        report.isEmpty() ? null : report,
        row.get(table.index("code")),
        row.get(table.index("reason")),
        row.get(table.index("remedy")));
  }
}
