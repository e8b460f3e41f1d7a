package org.assay.model;

import java.util.List;
import java.util.Objects;

/**
 * Everything extracted from one report. Lists are in text order; entities are sorted by id.
 *
 * @param report the report
 * @param sections its sections, outer before inner
 * @param passages its passages
 * @param mentions its mentions
 * @param entities what they stand for, and the report's own country
 * @param routes movements
 * @param diagnostics what a user should know
 */
public record Extraction(
    Report report,
    List<Section> sections,
    List<Passage> passages,
    List<Mention> mentions,
    List<Entity> entities,
    List<Route> routes,
    List<Diagnostic> diagnostics) {

  /** The schema that the JSON form follows. */
  public static final String SCHEMA = "assay-extraction/1";

  /** Copies. */
  public Extraction {
    Objects.requireNonNull(report, "report");
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    routes = List.copyOf(routes);
    diagnostics = List.copyOf(diagnostics);
  }
}
