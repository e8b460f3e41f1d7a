package org.assay.table;

import java.util.List;

/**
 * All tables of an output folder, in the order in which they can be loaded: a foreign key points to
 * an earlier table or to its own. All start with the column {@code report} but {@link #INPUTS},
 * whose key is the path, since an input may give no report.
 */
public final class Tables {

  /** One row per report. */
  public static final TableSchema REPORTS = ReportSchemas.reports();

  /** One row per input file. */
  public static final TableSchema INPUTS = ReportSchemas.inputs();

  /** One row per headed part. */
  public static final TableSchema SECTIONS = ReportSchemas.sections();

  /** One row per passage. */
  public static final TableSchema PASSAGES = ReportSchemas.passages();

  /** One row per entity of a report. */
  public static final TableSchema ENTITIES = MentionSchemas.entities();

  /** One row per mention. */
  public static final TableSchema MENTIONS = MentionSchemas.mentions();

  /** One row per route. */
  public static final TableSchema ROUTES = RouteSchemas.routes();

  /** One row per place of a route. */
  public static final TableSchema ROUTE_STOPS = RouteSchemas.routeStops();

  /** One row per diagnostic. */
  public static final TableSchema DIAGNOSTICS = ReportSchemas.diagnostics();

  private Tables() {}

  /** All of them. */
  public static List<TableSchema> all() {
    return List.of(
        REPORTS, INPUTS, SECTIONS, PASSAGES, ENTITIES, MENTIONS, ROUTES, ROUTE_STOPS, DIAGNOSTICS);
  }

  /** Those whose rows come from one report alone: all but {@link #INPUTS}. */
  public static List<TableSchema> perReport() {
    return all().stream().filter(table -> !table.equals(INPUTS)).toList();
  }
}
