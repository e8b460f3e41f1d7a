package org.assay.knowledge;

import java.util.List;

/**
 * What an edition of a family assesses.
 *
 * @param year four digits; holds until the next year listed
 * @param without indicators of the family that it does not assess
 */
public record FamilyEdition(int year, List<String> without) {

  /** Copies. */
  public FamilyEdition {
    without = without == null ? List.of() : List.copyOf(without);
  }
}
