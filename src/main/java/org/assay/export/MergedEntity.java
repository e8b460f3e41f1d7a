package org.assay.export;

import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Entity;

/** What all reports together say of an entity; the last report that has it decides. */
final class MergedEntity {

  private final Set<String> names = new TreeSet<>();
  private Entity last;
  private int mentions;
  private int reports;

  void add(Entity entity, int mentionCount) {
    last = entity;
    names.add(entity.name());
    entity.aliases().forEach(alias -> names.add(alias.name()));
    mentions += mentionCount;
    reports++;
  }

  /** The entity as the last report has it. */
  Entity entity() {
    return last;
  }

  /** All its names in any report but the one shown, sorted. */
  Set<String> otherNames() {
    Set<String> others = new TreeSet<>(names);
    others.remove(last.name());
    return others;
  }

  /** Number of its mentions in all reports. */
  int mentions() {
    return mentions;
  }

  /** Number of reports that have it. */
  int reports() {
    return reports;
  }
}
