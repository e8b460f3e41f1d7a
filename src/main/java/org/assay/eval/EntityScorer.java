package org.assay.eval;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.MentionType;

/** Counts distinct entities; of the predicted those alone that have a mention. */
final class EntityScorer {

  private EntityScorer() {}

  static void score(Scored gold, Scored predicted, Map<String, String> matched, Tally tally) {
    Set<String> mentioned =
        predicted.mentions().stream()
            .map(Scored.Item::entity)
            .filter(entity -> entity != null)
            .collect(Collectors.toSet());
    for (MentionType type : MentionType.values()) {
      int found = 0;
      int right = 0;
      for (Map.Entry<String, Scored.Names> entity : predicted.entities().entrySet()) {
        if (entity.getValue().type() == type && mentioned.contains(entity.getKey())) {
          found++;
          right += matched.containsKey(entity.getKey()) ? 1 : 0;
        }
      }
      int wanted =
          (int) gold.entities().values().stream().filter(names -> names.type() == type).count();
      tally.addSets(Measures.of("entity", type), right, found, wanted);
      tally.addSets(Measures.all("entity"), right, found, wanted);
    }
  }
}
