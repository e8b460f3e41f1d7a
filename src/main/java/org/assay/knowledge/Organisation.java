package org.assay.knowledge;

import java.util.List;
import org.assay.model.ActorClass;

/**
 * A known organisation.
 *
 * @param id kebab-case id, {@code jnim}
 * @param name its name
 * @param label its actor class
 * @param country ISO 3166 alpha-3 of its home, or null
 * @param row lexicon row, for {@code foundBy}
 */
public record Organisation(String id, String name, ActorClass label, String country, String row) {

  /**
   * The likeliest of namesakes: one of the report's own country, else one of no country, else the
   * first.
   *
   * @param namesakes organisations of one name, or null
   * @param home ISO 3166 alpha-3, or null
   * @return the organisation, or null
   */
  public static Organisation of(List<Organisation> namesakes, String home) {
    if (namesakes == null) {
      return null;
    }
    for (Organisation organisation : namesakes) {
      if (home != null && home.equals(organisation.country())) {
        return organisation;
      }
    }
    for (Organisation organisation : namesakes) {
      if (organisation.country() == null) {
        return organisation;
      }
    }
    return namesakes.get(0);
  }
}
