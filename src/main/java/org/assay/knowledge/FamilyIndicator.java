package org.assay.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An indicator that a family assesses in prose, mostly without a heading of its own.
 *
 * @param id taxonomy id
 * @param heading id of the heading that it is printed under
 * @param words wordings of a heading of its own, should a report print one; by default the id with
 *     spaces
 * @param cues phrases that speak for it, by weight: log odds against an indicator that the sentence
 *     says nothing of, negative where a phrase speaks against it. A phrase is words, each of which
 *     may end in {@code *} for any ending
 */
public record FamilyIndicator(
    String id, String heading, List<String> words, Map<Double, List<String>> cues) {

  /** Checks and copies. */
  public FamilyIndicator {
    Objects.requireNonNull(id, "id of an indicator");
    Objects.requireNonNull(heading, "heading of an indicator");
    words = words == null ? List.of(id.replace('_', ' ')) : List.copyOf(words);
    cues = cues == null ? Map.of() : Map.copyOf(cues);
  }

  /** What stands for a family's topic where cues are looked for; each phrase weighs 1. */
  public static FamilyIndicator topic(List<String> phrases) {
    return new FamilyIndicator("topic", "topic", null, Map.of(1.0, phrases));
  }
}
