package org.assay.knowledge;

import org.assay.model.Label;
import org.assay.model.RouteStatus;

/**
 * What an analyst says against an extraction: a row of {@code corrections.csv}, read and checked.
 */
public sealed interface Correction {

  /** Where it stands and for which reports it holds. */
  Origin origin();

  /**
   * Where a correction stands.
   *
   * @param line 1-based line of the file
   * @param scope the reports that it holds for
   * @param words action and target, for people
   */
  record Origin(int line, CorrectionScope scope, String words) {
    /** What {@code foundBy} says of a row that it changed. */
    public String foundBy() {
      return CorrectionFile.NAME + ":" + line;
    }
  }

  /** Of entities. */
  sealed interface OfEntities extends Correction {
    /** Which. */
    EntityKey key();
  }

  /** Of mentions that there are. */
  sealed interface OfMentions extends Correction {
    /** Which. */
    MentionKey key();
  }

  /** Of routes that there are. */
  sealed interface OfRoutes extends Correction {
    /** Which. */
    RouteKey key();
  }

  /** Another name to show; the old one is an alias from then on. */
  record Rename(Origin origin, EntityKey key, String name) implements OfEntities {}

  /** One thing with another, whose id and name it takes. */
  record Merge(Origin origin, EntityKey key, Identity into) implements OfEntities {}

  /**
   * Mentions with certain words are something else.
   *
   * @param text the words
   * @param into what they stand for, or null for an entity of their own name
   */
  record Split(Origin origin, EntityKey key, String text, Identity into) implements OfEntities {}

  /** Another class, kind or category of all its mentions. */
  record ReclassEntity(Origin origin, EntityKey key, Label label) implements OfEntities {}

  /**
   * Another place or organisation of the world.
   *
   * @param to which, or null for none that is known
   */
  record Relink(Origin origin, EntityKey key, Identity to) implements OfEntities {}

  /** No such thing. */
  record DropEntity(Origin origin, EntityKey key) implements OfEntities {}

  /** Another class, kind or category of these mentions alone. */
  record ReclassMentions(Origin origin, MentionKey key, Label label) implements OfMentions {}

  /** These mentions stand for something else. */
  record RelinkMentions(Origin origin, MentionKey key, Identity to) implements OfMentions {}

  /** No such mentions. */
  record DropMentions(Origin origin, MentionKey key) implements OfMentions {}

  /**
   * Words that were missed.
   *
   * @param key which words, where; its entity is not used
   * @param label class, kind or category, or null for that of the entity
   * @param of what they stand for, or null for an entity of their own name
   */
  record AddMentions(Origin origin, MentionKey key, Label label, Identity of)
      implements Correction {}

  /** Another status. */
  record ReclassRoutes(Origin origin, RouteKey key, RouteStatus status) implements OfRoutes {}

  /** No such movement. */
  record DropRoutes(Origin origin, RouteKey key) implements OfRoutes {}

  /** A movement that was missed; the context of the key is where it is said. */
  record AddRoute(Origin origin, RouteKey key, RouteStatus status) implements Correction {}
}
