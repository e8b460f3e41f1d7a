package org.assay.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assay.text.Span;

/**
 * Words of the text that stand for an actor, location, commodity or people.
 *
 * @param id sequence id within the report in text order, {@code m1}
 * @param type what it is
 * @param text its words: slices of the spans, line-end hyphens resolved, white space collapsed
 * @param spans one for a contiguous stretch, several where foreign text intervenes
 * @param passage id of its passage
 * @param sentence id of its sentence
 * @param entity id of its entity; null only before the entity stage
 * @param label class, kind or category; null for people
 * @param direction {@code northern}, {@code south-west}, ... for a part of a location, or null
 * @param use literal or associative, for locations, else null
 * @param foundBy lexicon row, rule or model that made it
 * @param confidence 0 to 1
 */
public record Mention(
    String id,
    MentionType type,
    String text,
    List<Span> spans,
    String passage,
    String sentence,
    String entity,
    Label label,
    String direction,
    LocationUse use,
    String foundBy,
    double confidence) {

  /** What {@link #corrected} puts before what made the mention. */
  private static final Pattern CORRECTED = Pattern.compile("^(?:corrections\\.csv:\\d+ <- )+");

  /** Checks and copies. */
  public Mention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(foundBy, "foundBy");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("mention " + id + " has no span");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
    }
  }

  /** From the start of its first to the end of its last span. */
  public Span envelope() {
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end(), spans.get(0).page());
  }

  /** What made it, whatever corrections have done to it since. */
  public String madeBy() {
    return CORRECTED.matcher(foundBy).replaceFirst("");
  }

  /** The same with another id. */
  public Mention withId(String newId) {
    return new Mention(
        newId,
        type,
        text,
        spans,
        passage,
        sentence,
        entity,
        label,
        direction,
        use,
        foundBy,
        confidence);
  }

  /**
   * The same, of an entity, with a label, as a correction says.
   *
   * @param correction {@code corrections.csv} and line
   */
  public Mention corrected(String entityId, Label newLabel, String correction) {
    return new Mention(
        id,
        type,
        text,
        spans,
        passage,
        sentence,
        entityId,
        newLabel,
        direction,
        use,
        correction + " <- " + foundBy,
        confidence);
  }

  /** The same, of an entity, and with that label. */
  public Mention of(String entityId, Label newLabel) {
    return new Mention(
        id,
        type,
        text,
        spans,
        passage,
        sentence,
        entityId,
        newLabel,
        direction,
        use,
        foundBy,
        confidence);
  }
}
