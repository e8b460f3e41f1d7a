package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.text.Folding;

/** Words between two names that make them names of one thing ({@code rules/aliases.yaml}). */
public final class AliasRules {

  private static final String FILE = "rules/aliases.yaml";

  private final Map<String, String> cues = new HashMap<>();

  private final Set<String> wholeClasses = new HashSet<>();

  private final Set<String> states = new HashSet<>();

  private record Rules(List<Cue> cues, List<String> wholeClasses, List<String> states) {}

  private record Cue(String id, List<String> phrases) {}

  /** Reads the rules; a phrase under two ids is an error. */
  public AliasRules(KnowledgeSource source) {
    for (KnowledgeFile file : source.files(FILE)) {
      Rules rules = file.yaml(Rules.class);
      for (String word : rules.wholeClasses() == null ? List.<String>of() : rules.wholeClasses()) {
        wholeClasses.add(Folding.key(word));
      }
      for (String word : rules.states() == null ? List.<String>of() : rules.states()) {
        states.add(Folding.key(word));
      }
      for (Cue cue : rules.cues() == null ? List.<Cue>of() : rules.cues()) {
        for (String phrase : cue.phrases()) {
          String before = cues.put(Folding.key(phrase), FILE + ":" + cue.id());
          if (before != null && !before.equals(FILE + ":" + cue.id())) {
            throw new KnowledgeException(
                file.path(), 0, "'" + phrase + "' stands under two ids; keep one");
          }
        }
      }
    }
  }

  /**
   * Whether words stand for a whole class of goods, so that a bracket behind them is an example.
   */
  public boolean wholeClass(String words) {
    return wholeClasses.contains(Folding.key(words));
  }

  /** Whether a bracket with these words only says how a thing is. */
  public boolean state(String words) {
    return states.contains(Folding.key(words));
  }

  /** The rule whose phrase these words are, or empty. */
  public Optional<String> rule(String words) {
    return Optional.ofNullable(cues.get(Folding.key(words)));
  }
}
