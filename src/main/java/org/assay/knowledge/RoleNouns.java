package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.StopRole;

/** Nouns that say what a place is to a movement, of {@code models/rules/routes/roles.yaml}. */
public final class RoleNouns {

  private record Content(List<Row> roles, List<String> heads) {}

  private record Row(
      String id,
      String role,
      List<String> words,
      List<String> before,
      List<String> weak,
      List<String> led,
      List<String> heads) {}

  /**
   * A role noun.
   *
   * @param id id of its row
   * @param role the role that it gives
   * @param use how it may stand
   * @param heads nouns that may follow it
   */
  public record RoleNoun(String id, StopRole role, Use use, Set<String> heads) {
    /** Whether a lower-case word may follow it: {@code country}. */
    public boolean takes(String head) {
      return heads.contains(head);
    }
  }

  /** How a role noun may stand. */
  public enum Use {
    /** Alone or before a head. */
    ALONE,
    /** Only before a head. */
    BEFORE_HEAD,
    /** Alone, but only before {@code for} or {@code of}. */
    LED,
    /** Only beside another role noun. */
    WEAK
  }

  private final PhraseTable<Map<Use, RoleNoun>> table;

  RoleNouns(KnowledgeFile file) {
    Content content = file.yaml(Content.class);
    if (content.roles() == null || content.heads() == null) {
      throw new KnowledgeException(file.path(), 0, "needs roles and heads");
    }
    YamlLines lines = new YamlLines(file);
    Set<String> ids = new HashSet<>();
    Map<String, Map<Use, RoleNoun>> words = new HashMap<>();
    for (Row row : content.roles()) {
      String id = lines.id(row.id(), ids);
      StopRole role = lines.oneOf(id, "role", StopRole.class, row.role());
      Set<String> heads = Set.copyOf(row.heads() == null ? content.heads() : row.heads());
      put(words, row.words(), new RoleNoun(id, role, Use.ALONE, heads));
      put(words, row.before(), new RoleNoun(id, role, Use.BEFORE_HEAD, heads));
      put(words, row.led(), new RoleNoun(id, role, Use.LED, heads));
      put(words, row.weak(), new RoleNoun(id, role, Use.WEAK, heads));
    }
    table = new PhraseTable<>(words);
  }

  /** Role nouns by their words, singular and plural. */
  public PhraseTable<Map<Use, RoleNoun>> table() {
    return table;
  }

  private static void put(Map<String, Map<Use, RoleNoun>> out, List<String> words, RoleNoun noun) {
    for (String word : words == null ? List.<String>of() : words) {
      out.computeIfAbsent(word, k -> new HashMap<>()).put(noun.use(), noun);
      if (noun.use() != Use.BEFORE_HEAD) {
        out.computeIfAbsent(Inflection.plural(word), k -> new HashMap<>()).put(noun.use(), noun);
      }
    }
  }
}
