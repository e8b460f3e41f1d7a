package org.assay.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;

/**
 * The entities of all reports, each once. Grows with what is distinct in the reports, not with
 * their number.
 */
final class EntityLedger {

  private final Map<String, MergedEntity> entities = new TreeMap<>();

  void add(Extraction extraction) {
    Map<String, Integer> mentions = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      mentions.merge(mention.entity(), 1, Integer::sum);
    }
    for (Entity entity : extraction.entities()) {
      entities
          .computeIfAbsent(entity.id(), id -> new MergedEntity())
          .add(entity, mentions.getOrDefault(entity.id(), 0));
    }
  }

  /** All of them, sorted by id. */
  Collection<MergedEntity> all() {
    return entities.values();
  }
}
