package org.assay.model;

import java.util.List;
import java.util.Objects;

/**
 * Two editions and what changed between them.
 *
 * @param before the older report, or the one named first
 * @param after the newer one
 * @param changes by kind, then type, then name
 */
public record Comparison(Report before, Report after, List<Change> changes) {

  /** Copies. */
  public Comparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    changes = List.copyOf(changes);
  }

  /** ISO 3166 alpha-3 of the country, or null where neither text tells it. */
  public String country() {
    Report.Country country = after.country() == null ? before.country() : after.country();
    return country == null ? null : country.iso3();
  }
}
