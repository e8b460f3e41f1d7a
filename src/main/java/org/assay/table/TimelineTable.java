package org.assay.table;

import static org.assay.table.ColumnType.INTEGER;
import static org.assay.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.ChangeKind;
import org.assay.model.Report;
import org.assay.model.TimelinePoint;
import org.assay.model.TimelineState;

/** {@code timeline.csv}: what each edition of a report has of everything that one of them has. */
public final class TimelineTable {

  /** Its columns. */
  public static final TableSchema SCHEMA =
      TableSchema.named("timeline", "One row per entity, route or indicator and edition.")
          .key("report", STRING, "Id of the report that is the edition.")
          .key("kind", ChangeKind.values(), "What the thing is; never status or passage.")
          .key("key", STRING, "The same in all editions of the report.")
          .quote()
          .maybe("country", STRING, "Country of the report, ISO 3166 alpha-3.")
          .maybe("edition", INTEGER, "Year of the edition.")
          .column("name", STRING, "Its name there, or in the nearest edition that has it.")
          .quote()
          .column("state", TimelineState.values(), "Whether the edition speaks of it.")
          .maybe("status", STRING, "Status of a route; direction of an indicator.")
          .maybe("indicators", STRING, "Indicators of its passages, divided by semicolons.")
          .maybe("value", STRING, "What can be said where the edition does not have it.")
          .maybe("quote", STRING, "The first sentence of the edition that speaks of it.")
          .quote()
          .build();

  private TimelineTable() {}

  /** Rows in the order of the points. */
  public static List<List<String>> rows(List<TimelinePoint> points) {
    List<List<String>> rows = new ArrayList<>();
    for (TimelinePoint point : points) {
      Report report = point.report();
      rows.add(
          List.of(
              report.id(),
              point.kind().id(),
              point.key(),
              report.country() == null ? "" : report.country().iso3(),
              report.edition() == null ? "" : String.valueOf(report.edition().year()),
              point.name(),
              point.state().id(),
              text(point.status()),
              String.join("; ", point.indicators()),
              text(point.value()),
              text(point.quote())));
    }
    return rows;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
