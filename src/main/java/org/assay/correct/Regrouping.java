package org.assay.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.knowledge.Identity;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionGroup;
import org.assay.text.NormalForm;

/**
 * Findings after mentions came, went or stand for something else: entities gain and lose names,
 * take the label of most of their mentions, and go with their last mention; routes follow.
 */
final class Regrouping {

  private final Subject subject;
  private final String correction;

  /**
   * @param correction for {@code foundBy}
   */
  Regrouping(Subject subject, String correction) {
    this.subject = subject;
    this.correction = correction;
  }

  /**
   * @param after all mentions as they are to be, in text order; those that stay have their ids
   * @param born what entities that are not there yet stand for, by id
   */
  Findings apply(Findings before, List<Mention> after, Map<String, Identity> born) {
    return apply(before, after, born, Map.of());
  }

  /**
   * @param renamed new ids of entities that go as a whole
   */
  Findings apply(
      Findings before,
      List<Mention> after,
      Map<String, Identity> born,
      Map<String, String> renamed) {
    Map<String, List<Mention>> groupsBefore = groups(before.mentions());
    Map<String, List<Mention>> groupsAfter = groups(after);
    SortedMap<String, Entity> entities = new TreeMap<>(before.entities());
    Set<String> ids = new HashSet<>(groupsBefore.keySet());
    ids.addAll(groupsAfter.keySet());
    for (String id : ids) {
      List<Mention> had = groupsBefore.getOrDefault(id, List.of());
      List<Mention> has = groupsAfter.getOrDefault(id, List.of());
      if (has.equals(had)) {
        continue;
      }
      if (!has.isEmpty()) {
        Entity entity = entities.get(id);
        entities.put(id, entity == null ? born(born.get(id), id, has) : changed(entity, had, has));
      } else if (!subject.isHome(id)) {
        entities.remove(id);
      }
    }
    List<Mention> sorted =
        after.stream().sorted(Comparator.comparingInt(m -> m.envelope().start())).toList();
    RouteFollower follower =
        new RouteFollower(before, sorted, entities.keySet(), renamed, correction);
    return new Findings(sorted, entities, follower.follow(before.routes()));
  }

  private static Map<String, List<Mention>> groups(List<Mention> mentions) {
    return mentions.stream()
        .collect(Collectors.groupingBy(Mention::entity, LinkedHashMap::new, Collectors.toList()));
  }

  private Entity born(Identity identity, String id, List<Mention> mentions) {
    MentionGroup group = new MentionGroup(mentions);
    boolean linked = identity != null && identity.link() != null;
    boolean named = group.named(linked);
    return new Entity(
        id,
        group.type(),
        group.fullest(),
        aliases(group.fullest(), new TreeMap<>(), mentions),
        group.label(),
        named,
        linked ? identity.country() : named ? null : subject.home(),
        linked ? identity.link() : null);
  }

  private Entity changed(Entity entity, List<Mention> had, List<Mention> has) {
    MentionGroup group = new MentionGroup(has);
    Set<String> lost = forms(had);
    lost.removeAll(forms(has));
    boolean nameless = lost.contains(NormalForm.of(entity.name()));
    String name = nameless ? group.fullest() : entity.name();
    SortedMap<String, String> kept = AliasList.names(entity);
    kept.keySet().removeIf(alias -> lost.contains(NormalForm.of(alias)));
    return new Entity(
        entity.id(),
        entity.type(),
        name,
        aliases(name, kept, has),
        group.label(),
        entity.named(),
        entity.country(),
        entity.link());
  }

  /** Names that it had, and those of mentions that are new to it. */
  private static List<Entity.Alias> aliases(
      String name, SortedMap<String, String> had, List<Mention> mentions) {
    Set<String> known =
        had.keySet().stream().map(NormalForm::of).collect(Collectors.toCollection(HashSet::new));
    SortedMap<String, String> names = new TreeMap<>(had);
    for (Mention mention : mentions) {
      if (known.add(NormalForm.of(mention.text()))) {
        names.put(mention.text(), mention.foundBy());
      }
    }
    return AliasList.of(name, names);
  }

  private static Set<String> forms(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> NormalForm.of(mention.text()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What {@code foundBy} says. */
  String correction() {
    return correction;
  }

  /** All mentions, some of them of an entity and, where it is not null, with a label. */
  List<Mention> moved(Findings findings, List<Mention> some, String entity, Label label) {
    return changed(findings, some, entity, label);
  }

  /** All mentions, some of them with a label. */
  List<Mention> labelled(Findings findings, List<Mention> some, Label label) {
    return changed(findings, some, null, label);
  }

  private List<Mention> changed(Findings findings, List<Mention> some, String entity, Label label) {
    Set<String> ids = some.stream().map(Mention::id).collect(Collectors.toSet());
    List<Mention> out = new ArrayList<>();
    for (Mention mention : findings.mentions()) {
      String newEntity = entity == null ? mention.entity() : entity;
      Label newLabel = label == null ? mention.label() : label;
      boolean same = newEntity.equals(mention.entity()) && newLabel == mention.label();
      out.add(
          same || !ids.contains(mention.id())
              ? mention
              : mention.corrected(newEntity, newLabel, correction));
    }
    return out;
  }

  /** All mentions but some. */
  static List<Mention> without(Findings findings, List<Mention> some) {
    Set<String> ids = some.stream().map(Mention::id).collect(Collectors.toSet());
    return findings.where(mention -> !ids.contains(mention.id()));
  }
}
