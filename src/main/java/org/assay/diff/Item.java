package org.assay.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/**
 * What is compared: an entity, or one of the parts of {@code Syrian and Moroccan migrants}.
 *
 * @param entity the entity
 * @param name the name shown
 * @param forms its names as folded words, that of the name first
 * @param mentions where it stands, in text order; one or more
 */
record Item(Entity entity, String name, List<String> forms, List<Mention> mentions) {

  Item {
    forms = List.copyOf(new LinkedHashSet<>(forms));
    mentions = List.copyOf(mentions);
  }

  MentionType type() {
    return entity.type();
  }

  /** Id of the entity, with the name of the part where it is only a part. */
  String key() {
    return isWhole() ? entity.id() : entity.id() + "#" + forms.get(0);
  }

  /** Whether it is the entity itself, and not a part of it or a group that a place specifies. */
  boolean isWhole() {
    return name.equals(entity.name())
        || entity.aliases().stream().anyMatch(alias -> alias.name().equals(name));
  }

  /** Whether a place or goods behind its noun say which group it is. */
  boolean isSpecified() {
    return name.startsWith(entity.name() + " ");
  }

  /** The folded name. */
  String normal() {
    return forms.get(0);
  }

  /** Of one edition: its mentions need not be compared. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Item item
        && item.entity.id().equals(entity.id())
        && item.name.equals(name);
  }

  @Override
  public int hashCode() {
    return entity.id().hashCode();
  }

  /** Itself with the mentions of another that is the same thing. */
  Item with(Item other) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(other.mentions);
    return new Item(entity, name, forms, all);
  }

  /** Indicators of its passages, sorted. */
  Set<String> indicators(Reading reading) {
    Set<String> out = new TreeSet<>();
    for (Mention mention : mentions) {
      String indicator = reading.indicator(mention.passage());
      if (indicator != null) {
        out.add(indicator);
      }
    }
    return out;
  }

  /** The most certain of its mentions, 0 to 1. */
  double confidence() {
    return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0);
  }
}
