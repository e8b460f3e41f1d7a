package org.assay.page;

import java.util.List;
import org.assay.model.Comparison;
import org.assay.model.TimelinePoint;

/**
 * What changed over the editions of one report.
 *
 * @param comparisons every two editions, the older of both first; at least one
 * @param timeline what each edition has, by kind, then thing, then year
 */
public record Editions(List<Comparison> comparisons, List<TimelinePoint> timeline) {

  /** Checks and copies. */
  public Editions {
    comparisons = List.copyOf(comparisons);
    timeline = List.copyOf(timeline);
    if (comparisons.isEmpty()) {
      throw new IllegalArgumentException("no comparison");
    }
  }
}
