package org.assay.knowledge;

import java.util.Map;
import org.assay.model.ActorRole;
import org.assay.model.StopRole;

/**
 * A class of words that assert a movement, and what their slots hold.
 *
 * @param id unique id, for {@code foundBy}
 * @param kind verb, noun or way
 * @param subject what the active subject is
 * @param object what the object, or the subject of the passive, is
 * @param prepositions preposition to the role of the place after it
 * @param cargo what the frame can move
 * @param weak whether it asserts a movement only together with another frame
 * @param home role of the report's own country where no place has that role, or null
 * @param onward whether home is passed through where the movement goes on to another place
 * @param exploit whether people are exploited in the place, so that their origin must be known
 * @param agent role of the place where the actor of the active verb is, or null
 * @param actor what the actor does who does what the verb says, or null
 * @param least least number of places that it needs; 0 where the report's own country does
 */
public record RouteFrame(
    String id,
    Kind kind,
    Slot subject,
    Slot object,
    Map<String, StopRole> prepositions,
    CargoKind cargo,
    boolean weak,
    StopRole home,
    boolean onward,
    boolean exploit,
    StopRole agent,
    ActorRole actor,
    int least) {

  /**
   * What kind of word the frame has; {@code ROLE} only of role nouns, which have no frame file;
   * {@code BARE} has no word: goods with a place beside them.
   */
  public enum Kind {
    VERB,
    NOUN,
    WAY,
    BARE,
    ROLE
  }

  /** What a grammatical slot holds. */
  public enum Slot {
    NONE(null),
    CARGO(null),
    ORIGIN(StopRole.ORIGIN),
    TRANSIT(StopRole.TRANSIT),
    DESTINATION(StopRole.DESTINATION);

    private final StopRole role;

    Slot(StopRole role) {
      this.role = role;
    }

    /** The role of a place in the slot, or null. */
    public StopRole role() {
      return role;
    }
  }

  /** What can be moved. */
  public enum CargoKind {
    ANY,
    GOODS,
    PEOPLE
  }

  /** Copies. */
  public RouteFrame {
    prepositions = Map.copyOf(prepositions);
  }

  /**
   * The frame of a role noun.
   *
   * @param roles prepositions that give a role with every open frame
   */
  public static RouteFrame ofRole(String id, Map<String, StopRole> roles, boolean weak) {
    return new RouteFrame(
        id,
        Kind.ROLE,
        Slot.NONE,
        Slot.NONE,
        roles,
        CargoKind.ANY,
        weak,
        null,
        false,
        false,
        null,
        null,
        1);
  }
}
