package org.assay.model;

import java.util.List;
import java.util.Objects;

/**
 * Two editions and what changed between them.
 *
 * @param before the older report, or the one named first
 * @param after the newer one
 * @param changes by kind, then type, then name
 * @param passages the passages of both, in the order of the older; none where a text is not known
 */
public record Comparison(
    Report before, Report after, List<Change> changes, List<PassagePair> passages) {

  /** Copies. */
  public Comparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    changes = List.copyOf(changes);
    passages = List.copyOf(passages);
  }

  /** ISO 3166 alpha-3 of the country, or null where neither text tells it. */
  public String country() {
    Report.Country country = after.country() == null ? before.country() : after.country();
    return country == null ? null : country.iso3();
  }
}
