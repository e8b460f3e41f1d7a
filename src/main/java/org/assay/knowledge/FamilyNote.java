package org.assay.knowledge;

import java.util.List;

/**
 * How a publisher's or funder's note gives itself away: a sentence with one of {@code alone}, or
 * with one of {@code subjects} and one of {@code claims}.
 *
 * @param label the label of its section
 * @param alone phrases that are enough
 * @param subjects what notes speak of: the text itself
 * @param claims what they say of it
 */
public record FamilyNote(
    String label, List<String> alone, List<String> subjects, List<String> claims) {

  /** Copies. */
  public FamilyNote {
    label = label == null ? "note" : label;
    alone = alone == null ? List.of() : List.copyOf(alone);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    claims = claims == null ? List.of() : List.copyOf(claims);
  }
}
