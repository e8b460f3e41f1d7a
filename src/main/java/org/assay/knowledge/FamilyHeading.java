package org.assay.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * A heading that a report family prints.
 *
 * @param id the label that its sections carry
 * @param parent id of the heading that it stands under, or null at the top
 * @param words its wordings, the usual one first; case, accents, {@code &}, numbers before and
 *     scores behind are folded when it is matched
 */
public record FamilyHeading(String id, String parent, List<String> words) {

  /** Checks and copies. */
  public FamilyHeading {
    Objects.requireNonNull(id, "id of a heading");
    words = words == null ? List.of() : List.copyOf(words);
  }
}
