package org.assay.mention;

import org.assay.model.Label;
import org.assay.model.LocationUse;
import org.assay.model.MentionType;

/**
 * Words that a recogniser takes for a mention.
 *
 * @param line the sentence that it is in
 * @param start UTF-16 index of its first unit in the passage's view
 * @param end index after its last unit
 * @param type what it is
 * @param label class, kind or category, or null where the recogniser cannot tell
 * @param named whether it is a proper name
 * @param direction part of a location (northern), or null
 * @param use literal or associative, for locations, else null
 * @param foundBy rule, lexicon row or model
 * @param rank place in the overlap policy
 */
record Candidate(
    Line line,
    int start,
    int end,
    MentionType type,
    Label label,
    boolean named,
    String direction,
    LocationUse use,
    String foundBy,
    Rank rank) {

  /** A candidate without direction and use. */
  static Candidate of(
      Line line,
      int start,
      int end,
      MentionType type,
      Label label,
      boolean named,
      String foundBy,
      Rank rank) {
    return new Candidate(line, start, end, type, label, named, null, null, foundBy, rank);
  }

  /** Its words as they stand in the view. */
  String text() {
    return line.text(start, end);
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Candidate other) {
    return line == other.line && start < other.end && other.start < end;
  }

  boolean contains(Candidate other) {
    return line == other.line && start <= other.start && other.end <= end;
  }

  Candidate withLabel(Label newLabel) {
    return new Candidate(line, start, end, type, newLabel, named, direction, use, foundBy, rank);
  }

  Candidate withType(MentionType newType, Label newLabel) {
    return new Candidate(line, start, end, newType, newLabel, named, direction, use, foundBy, rank);
  }
}
