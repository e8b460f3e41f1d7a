package org.assay.brat;

import java.util.List;
import org.assay.model.Point;

/**
 * What a place name of a report means.
 *
 * @param name the name as marked, white space collapsed
 * @param ids ids that are right ({@code iso:MLI}, {@code m49:011}, {@code gn:2449067}), {@code
 *     gn:?} among them where a GeoNames id is not listed; empty where there is nothing to link to
 * @param country ISO 3166 alpha-3 of the country that it lies in, or null
 * @param point where it lies, or null
 * @param km how far from there a point may be that is right
 */
public record GoldLink(String name, List<String> ids, String country, Point point, double km) {

  /** Copies. */
  public GoldLink {
    ids = List.copyOf(ids);
  }

  /** Whether the place is a country or territory. */
  public boolean ofCountry() {
    return !ids.isEmpty() && ids.get(0).startsWith("iso:");
  }
}
