package org.assay.entity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.MentionGroup;
import org.assay.text.NormalForm;

/** Makes one entity of the mentions that stand for it. */
final class EntityBuilder {

  private EntityBuilder() {}

  /**
   * @param group its mentions in text order, one or more
   * @param linked its link, or null
   * @param pairs alias pairs of the report, for what found an alias
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   */
  static Entity build(
      List<Mention> group, Linker.Linked linked, List<Aliases.Pair> pairs, String home) {
    MentionGroup mentions = new MentionGroup(group);
    String name = mentions.fullest();
    boolean named = mentions.named(linked != null);
    String id = linked != null ? linked.id() : Entity.unlinkedId(mentions.type(), home, name);
    String country = linked != null ? linked.country() : named ? null : home;
    return new Entity(
        id,
        mentions.type(),
        name,
        aliases(group, name, pairs),
        mentions.label(),
        named,
        country,
        linked == null ? null : linked.link());
  }

  private static List<Entity.Alias> aliases(
      List<Mention> group, String name, List<Aliases.Pair> pairs) {
    Map<String, String> foundBy = new LinkedHashMap<>();
    for (Aliases.Pair pair : pairs) {
      foundBy.putIfAbsent(pair.first().text(), pair.foundBy());
      foundBy.putIfAbsent(pair.second().text(), pair.foundBy());
    }
    Set<String> seen = new HashSet<>(Set.of(NormalForm.of(name)));
    Map<String, String> out = new TreeMap<>();
    for (Mention mention : group) {
      if (seen.add(NormalForm.of(mention.text()))) {
        out.put(mention.text(), foundBy.getOrDefault(mention.text(), mention.foundBy()));
      }
    }
    return out.entrySet().stream().map(e -> new Entity.Alias(e.getKey(), e.getValue())).toList();
  }
}
