package org.assay.knowledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Verbs that speak against a servant of the state being in league with criminals ({@code
 * lexicons/state-verbs.tsv}), by base forms. Immutable.
 *
 * @param responds their subject does the work of the state, or only speaks
 * @param attacks their object is a victim
 * @param pursues of those that respond, the ones whose object is held to be a criminal
 */
public record StateVerbs(Set<String> responds, Set<String> attacks, Set<String> pursues) {

  private static final String FILE = "lexicons/state-verbs.tsv";

  /** Copies. */
  public StateVerbs {
    responds = Set.copyOf(responds);
    attacks = Set.copyOf(attacks);
    pursues = Set.copyOf(pursues);
  }

  static StateVerbs from(KnowledgeSource source) {
    Map<String, Set<String>> kinds =
        Map.of("responds", new HashSet<>(), "attacks", new HashSet<>(), "pursues", new HashSet<>());
    for (KnowledgeFile.Row row : source.table(FILE, "verb", "kind")) {
      Set<String> kind = kinds.get(row.get(1));
      if (kind == null) {
        throw new KnowledgeException(
            FILE, row.line(), "kind must be responds, attacks or pursues: " + row.get(1));
      }
      kind.add(row.get(0));
    }
    kinds.get("responds").addAll(kinds.get("pursues"));
    return new StateVerbs(kinds.get("responds"), kinds.get("attacks"), kinds.get("pursues"));
  }
}
