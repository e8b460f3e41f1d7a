package org.assay.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.assay.model.LocationKind;

/** Which features of GeoNames are taken, and as what ({@code gazetteer/geonames-features.tsv}). */
final class GeoNamesFeatures {

  private static final String FILE = "gazetteer/geonames-features.tsv";

  /**
   * A feature.
   *
   * @param kind kind of place
   * @param weight least weight of a place of this feature, 0 to 9
   * @param population least population of places that are taken
   */
  record Feature(LocationKind kind, int weight, long population) {}

  private final Map<String, Feature> byCode = new HashMap<>();

  GeoNamesFeatures(KnowledgeSource source) {
    for (KnowledgeFile.Row row : source.table(FILE, "code", "kind", "weight", "population")) {
      try {
        Feature feature =
            new Feature(
                LocationKind.of(row.get(1)),
                Integer.parseInt(row.get(2)),
                Long.parseLong(row.get(3)));
        byCode.put(row.get(0), feature);
      } catch (IllegalArgumentException e) {
        throw new KnowledgeException(FILE, row.line(), e.getMessage());
      }
    }
  }

  /** The feature of a class and code ({@code P}, {@code PPL}), or null where it is not taken. */
  Feature of(String featureClass, String code) {
    return byCode.get(featureClass + "." + code);
  }
}
