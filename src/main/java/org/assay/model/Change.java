package org.assay.model;

import java.util.Objects;

/**
 * One difference between two editions.
 *
 * @param kind what it is about
 * @param type what happened
 * @param key the same for the same thing in every comparison: an entity id, cargo and stops of a
 *     route, an indicator, the words of a statement
 * @param before the thing in the older text
 * @param after the thing in the newer text
 * @param indicator taxonomy id of the passage that says so, or null
 * @param confidence 0 to 1
 */
public record Change(
    ChangeKind kind,
    ChangeType type,
    String key,
    Side before,
    Side after,
    String indicator,
    double confidence) {

  /**
   * The thing in one of the texts.
   *
   * @param id id of the entity, route, sentence or passage in that report, or null where it is not
   *     there
   * @param name what people call it, or null where it is not there
   * @param value what changed of it, or what can be said of its absence; or null
   * @param passage id of the passage that says so, or null
   * @param quote the words that say so, as {@code SourceText.read} gives them; or null
   */
  public record Side(String id, String name, String value, String passage, String quote) {

    /** Not there. */
    public static final Side NONE = new Side(null, null, null, null, null);

    /** Not there, with what can be said of that. */
    public static Side absent(String value) {
      return new Side(null, null, value, null, null);
    }

    /** The same with another value. */
    public Side withValue(String other) {
      return new Side(id, name, other, passage, quote);
    }
  }

  /** Checks. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
    }
  }
}
