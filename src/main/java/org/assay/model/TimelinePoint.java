package org.assay.model;

import java.util.List;
import java.util.Objects;

/**
 * A thing in one of the editions of a report.
 *
 * @param report the edition
 * @param kind what the thing is: a kind of entity, a route or an indicator
 * @param key the same in all editions, no two things of a kind have one
 * @param name what the edition calls it, or where it is not there, the nearest edition that has it
 * @param state whether it is there
 * @param status of a route its status, of an indicator its direction; null where nothing says it
 * @param indicators what the passages assess in which it stands, sorted; empty where it is not
 *     there
 * @param value what can be said of its absence, such as {@code not mentioned in 2025}; or null
 * @param quote the first words that speak of it, or null
 */
public record TimelinePoint(
    Report report,
    ChangeKind kind,
    String key,
    String name,
    TimelineState state,
    String status,
    List<String> indicators,
    String value,
    String quote) {

  /** Checks and copies. */
  public TimelinePoint {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(state, "state");
    indicators = List.copyOf(indicators);
  }
}
