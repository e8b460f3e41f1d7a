package org.assay.mention;

import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/**
 * What kind of ground a mention stands on, for its confidence: rows of {@code
 * lexicons/confidence.tsv}.
 */
final class Evidence {

  private Evidence() {}

  /** Its kind, {@code phrase.individuals.bare} or {@code place}. */
  static String of(Candidate candidate) {
    return switch (candidate.rank()) {
      case KNOWN_NAME ->
          candidate.foundBy().contains("<- model:") ? "model.repeated" : "known-name";
      case PATTERN_NAME ->
          candidate.type() == MentionType.LOCATION ? "pattern.location" : "pattern.actor";
      case PLACE -> "place";
      case NOUN_PHRASE -> phrase(candidate);
      case GOOD -> "good." + words(candidate);
      case MODEL_NAME ->
          candidate.type() == MentionType.LOCATION ? "model.location" : "model.actor";
    };
  }

  private static String phrase(Candidate candidate) {
    if (candidate.foundBy().startsWith("wordnet/")) {
      return "phrase.wordnet";
    }
    String label =
        candidate.label() instanceof ActorClass actor ? actor.id() : candidate.type().id();
    return "phrase." + label + "." + words(candidate);
  }

  private static String words(Candidate candidate) {
    return candidate.text().strip().indexOf(' ') < 0 ? "bare" : "modified";
  }
}
