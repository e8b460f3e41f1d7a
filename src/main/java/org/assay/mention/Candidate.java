package org.assay.mention;

import org.assay.model.Label;
import org.assay.model.LocationKind;
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

  /** A location over tokens {@code [from, to)}, with the direction before it. */
  static Candidate location(
      Line line, Setting setting, int from, int to, LocationKind kind, String foundBy, Rank rank) {
    String before = line.lower(from - 1);
    String direction = setting.placeWords().isDirection(before) ? before : null;
    return location(
        line, line.token(from).start(), line.token(to - 1).end(), kind, direction, foundBy, rank);
  }

  /** A location over characters of the view. */
  static Candidate location(
      Line line,
      int start,
      int end,
      LocationKind kind,
      String direction,
      String foundBy,
      Rank rank) {
    return new Candidate(
        line,
        start,
        end,
        MentionType.LOCATION,
        kind,
        true,
        direction,
        LocationUse.LITERAL,
        foundBy,
        rank);
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

  Candidate withLabel(Label newLabel, String newFoundBy) {
    return new Candidate(line, start, end, type, newLabel, named, direction, use, newFoundBy, rank);
  }

  Candidate withType(MentionType newType, Label newLabel) {
    return new Candidate(line, start, end, newType, newLabel, named, direction, use, foundBy, rank);
  }
}
