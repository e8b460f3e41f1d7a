package org.assay.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.text.SourceText;

/** The rows that one report gives; those of several reports are joined by order of report id. */
public final class ReportTables {

  private ReportTables() {}

  /**
   * Rows by table name, sorted by primary key, for every table of {@link Tables#perReport()}.
   *
   * @param extraction a sound extraction
   * @param source the text that it was extracted from
   * @throws IllegalArgumentException where an id does not resolve or a required cell is empty
   * @throws IndexOutOfBoundsException where a span lies outside of the text
   */
  public static Map<String, List<List<String>>> of(Extraction extraction, SourceText source) {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    Tables.perReport().forEach(table -> tables.put(table.name(), new ArrayList<>()));
    Lookup lookup = new Lookup(extraction, source);
    String id = extraction.report().id();
    tables.get("reports").add(ReportRows.report(extraction));
    extraction
        .sections()
        .forEach(s -> tables.get("sections").add(ReportRows.section(id, s, lookup)));
    extraction
        .passages()
        .forEach(p -> tables.get("passages").add(ReportRows.passage(id, p, lookup)));
    Map<String, Long> counts = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      tables.get("mentions").add(MentionRows.mention(id, mention, lookup));
      counts.merge(mention.entity(), 1L, Long::sum);
    }
    extraction
        .entities()
        .forEach(
            e ->
                tables
                    .get("entities")
                    .add(MentionRows.entity(id, e, counts.getOrDefault(e.id(), 0L))));
    extraction
        .routes()
        .forEach(
            r -> {
              tables.get("routes").add(RouteRows.route(id, r, lookup));
              r.stops()
                  .forEach(s -> tables.get("route_stops").add(RouteRows.stop(id, r, s, lookup)));
            });
    tables.get("diagnostics").addAll(ReportRows.diagnostics(extraction, lookup));
    Tables.perReport().forEach(table -> tables.get(table.name()).sort(new KeyOrder(table)));
    return tables;
  }
}
