package org.assay.correct;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.model.Entity;
import org.assay.text.NormalForm;

/** The other names of an entity: sorted, one of each normal form, without the one shown. */
final class AliasList {

  private AliasList() {}

  /**
   * @param shown the name shown
   * @param names names with what found each
   */
  static List<Entity.Alias> of(String shown, SortedMap<String, String> names) {
    Set<String> seen = new HashSet<>(Set.of(NormalForm.of(shown)));
    return names.entrySet().stream()
        .filter(name -> seen.add(NormalForm.of(name.getKey())))
        .map(name -> new Entity.Alias(name.getKey(), name.getValue()))
        .toList();
  }

  /** Names of an entity but the one shown, with what found each. */
  static SortedMap<String, String> names(Entity entity) {
    SortedMap<String, String> names = new TreeMap<>();
    entity.aliases().forEach(alias -> names.put(alias.name(), alias.foundBy()));
    return names;
  }
}
