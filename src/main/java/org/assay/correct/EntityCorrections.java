package org.assay.correct;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.knowledge.Correction;
import org.assay.knowledge.EntityKey;
import org.assay.knowledge.Identity;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionGroup;
import org.assay.text.Folding;

/** Carries out corrections of whole entities. */
final class EntityCorrections {

  private final Subject subject;

  EntityCorrections(Subject subject) {
    this.subject = subject;
  }

  Result apply(Correction.OfEntities correction, Findings findings) {
    List<String> ids = select(correction.key(), findings);
    if (ids.isEmpty()) {
      return new Result.Unmatched("there is no such entity");
    }
    Findings now = findings;
    for (String id : ids) {
      // What was chosen by name may have become one with another that was.
      if (now.entities().containsKey(id)) {
        Result result = apply(correction, now, now.entities().get(id));
        if (!(result instanceof Result.Applied applied)) {
          return result;
        }
        now = applied.findings();
      }
    }
    return new Result.Applied(now);
  }

  private static List<String> select(EntityKey key, Findings findings) {
    if (key.id() != null) {
      return findings.entities().containsKey(key.id()) ? List.of(key.id()) : List.of();
    }
    String name = Folding.key(key.name());
    return findings.entities().values().stream()
        .filter(entity -> entity.type() == key.type())
        .filter(
            entity ->
                Folding.key(entity.name()).equals(name)
                    || entity.aliases().stream()
                        .anyMatch(alias -> Folding.key(alias.name()).equals(name)))
        .map(Entity::id)
        .toList();
  }

  private Result apply(Correction.OfEntities correction, Findings findings, Entity entity) {
    Regrouping regrouping = new Regrouping(subject, correction.origin().foundBy());
    if (correction instanceof Correction.Rename rename) {
      return new Result.Applied(renamed(rename, findings, entity));
    }
    if (correction instanceof Correction.ReclassEntity reclass) {
      return new Result.Applied(reclassed(reclass, regrouping, findings, entity));
    }
    if (correction instanceof Correction.Split split) {
      return split(split, regrouping, findings, entity);
    }
    if (subject.isHome(entity.id())) {
      return new Result.Impossible(
          "it is the report's own country, which stays; correct its mentions");
    }
    if (correction instanceof Correction.DropEntity) {
      List<Mention> left = Regrouping.without(findings, findings.of(entity.id()));
      return new Result.Applied(regrouping.apply(findings, left, Map.of()));
    }
    if (correction instanceof Correction.Merge merge) {
      return new Result.Applied(identified(findings, regrouping, entity, merge.into(), null));
    }
    Identity to = ((Correction.Relink) correction).to();
    if (to == null && entity.link() == null) {
      return new Result.Applied(findings);
    }
    Identity known =
        to != null
            ? to
            : new Identity(
                Entity.unlinkedId(entity.type(), subject.home(), entity.name()),
                entity.type(),
                null,
                null,
                null);
    return new Result.Applied(identified(findings, regrouping, entity, known, known.kind()));
  }

  private static Findings renamed(Correction.Rename rename, Findings findings, Entity entity) {
    String foundBy = rename.origin().foundBy();
    if (entity.name().equals(rename.name())) {
      return findings;
    }
    SortedMap<String, String> names = AliasList.names(entity);
    names.put(entity.name(), foundBy);
    List<Mention> mentions =
        findings.mentions().stream()
            .map(
                m ->
                    m.entity().equals(entity.id())
                        ? m.corrected(m.entity(), m.label(), foundBy)
                        : m)
            .toList();
    return new Findings(mentions, findings.entities(), findings.routes())
        .with(
            put(
                findings,
                new Entity(
                    entity.id(),
                    entity.type(),
                    rename.name(),
                    AliasList.of(rename.name(), names),
                    entity.label(),
                    entity.named(),
                    entity.country(),
                    entity.link())));
  }

  private static Findings reclassed(
      Correction.ReclassEntity reclass, Regrouping regrouping, Findings findings, Entity entity) {
    List<Mention> own = findings.of(entity.id());
    if (!own.isEmpty()) {
      return regrouping.apply(
          findings, regrouping.labelled(findings, own, reclass.label()), Map.of());
    }
    return findings.with(
        put(
            findings,
            new Entity(
                entity.id(),
                entity.type(),
                entity.name(),
                entity.aliases(),
                reclass.label(),
                entity.named(),
                entity.country(),
                entity.link())));
  }

  private Result split(
      Correction.Split split, Regrouping regrouping, Findings findings, Entity entity) {
    String text = Folding.key(split.text());
    List<Mention> own = findings.of(entity.id());
    List<Mention> out = own.stream().filter(m -> Folding.key(m.text()).equals(text)).toList();
    if (out.isEmpty()) {
      return new Result.Unmatched("no mention of it has these words");
    }
    if (out.size() == own.size()) {
      return new Result.Impossible(
          "all its mentions have these words; rename, merge or relink it instead");
    }
    String id =
        split.into() != null
            ? split.into().id()
            : Entity.unlinkedId(entity.type(), subject.home(), new MentionGroup(out).fullest());
    if (id.equals(entity.id())) {
      return new Result.Impossible(
          "what is split off would have the same id; give it another as value");
    }
    Label kind = split.into() == null ? null : split.into().kind();
    return new Result.Applied(
        regrouping.apply(
            findings,
            regrouping.moved(findings, out, id, kind),
            split.into() == null ? Map.of() : Map.of(id, split.into())));
  }

  /** An entity as one with another, or under its id where that is not in the report. */
  private Findings identified(
      Findings findings, Regrouping regrouping, Entity entity, Identity to, Label kind) {
    if (entity.id().equals(to.id())) {
      return findings;
    }
    Findings moved =
        regrouping.apply(
            findings,
            regrouping.moved(findings, findings.of(entity.id()), to.id(), kind),
            Map.of(to.id(), to),
            Map.of(entity.id(), to.id()));
    boolean there = findings.entities().containsKey(to.id());
    Entity now = moved.entities().get(to.id());
    SortedMap<String, String> names = AliasList.names(entity);
    names.putAll(AliasList.names(now));
    names.putIfAbsent(entity.name(), regrouping.correction());
    String name = there ? now.name() : entity.name();
    boolean known = there || to.link() != null;
    boolean unlinked = !known && entity.link() == null;
    return moved.with(
        put(
            moved,
            new Entity(
                now.id(),
                now.type(),
                name,
                AliasList.of(name, names),
                now.label(),
                known ? now.named() : entity.named(),
                unlinked ? entity.country() : now.country(),
                now.link())));
  }

  private static SortedMap<String, Entity> put(Findings findings, Entity entity) {
    SortedMap<String, Entity> entities = new TreeMap<>(findings.entities());
    entities.put(entity.id(), entity);
    return entities;
  }
}
