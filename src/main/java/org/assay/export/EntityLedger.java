package org.assay.export;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entities of all reports, each once. Grows with what is distinct in the reports, not with
 * their number.
 */
final class EntityLedger {

  private final Map<String, MergedEntity> entities = new TreeMap<>();

  /** Adds the entities of a report, as {@link EntityPiece} gives them. */
  void add(byte[] piece) {
    EntityPiece.read(
        piece,
        (entity, mentions) ->
            entities.computeIfAbsent(entity.id(), id -> new MergedEntity()).add(entity, mentions));
  }

  /** All of them, sorted by id. */
  Collection<MergedEntity> all() {
    return entities.values();
  }
}
