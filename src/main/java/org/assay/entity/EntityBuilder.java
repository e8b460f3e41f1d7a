package org.assay.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.model.ActorClass;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;

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
    MentionType type = group.get(0).type();
    String name = fullest(group);
    Label label = majority(group, type);
    boolean named = named(group, linked);
    String id = linked != null ? linked.id() : id(type, name, home);
    String country = linked != null ? linked.country() : named ? null : home;
    return new Entity(
        id,
        type,
        name,
        aliases(group, name, pairs),
        label,
        named,
        country,
        linked == null ? null : linked.link());
  }

  /** Id without a link: type, home country and normal form, the same in every edition. */
  private static String id(MentionType type, String name, String home) {
    String where = home == null ? "xxx" : home.toLowerCase(java.util.Locale.ROOT);
    return type.id() + ":" + where + ":" + NormalForm.id(NormalForm.of(name));
  }

  /** The longest form; of equally long ones the first. */
  private static String fullest(List<Mention> group) {
    String best = "";
    for (Mention mention : group) {
      if (mention.text().length() > best.length()) {
        best = mention.text();
      }
    }
    String normal = NormalForm.of(best);
    return group.stream()
        .map(Mention::text)
        .filter(text -> NormalForm.of(text).equals(normal))
        .min(Comparator.comparing((String t) -> !t.equals(t.toLowerCase(java.util.Locale.ROOT))))
        .orElse(best);
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

  /** The label that most mentions have; an organisation of which nothing is known is a company. */
  private static Label majority(List<Mention> group, MentionType type) {
    Map<Label, Integer> votes = new LinkedHashMap<>();
    for (Mention mention : group) {
      if (mention.label() != null) {
        votes.merge(mention.label(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(type == MentionType.ACTOR ? ActorClass.PRIVATE_SECTOR : null);
  }

  private static boolean named(List<Mention> group, Linker.Linked linked) {
    if (group.get(0).type() == MentionType.LOCATION || linked != null) {
      return true;
    }
    return group.get(0).type() == MentionType.ACTOR
        && group.stream()
            .anyMatch(
                m ->
                    !m.foundBy().startsWith("lexicons/heads.tsv")
                        && Character.isUpperCase(m.text().codePointAt(0)));
  }
}
