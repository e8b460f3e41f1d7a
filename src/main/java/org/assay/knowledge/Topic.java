package org.assay.knowledge;

import java.util.Set;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;

/**
 * What a passage is about.
 *
 * @param traits what it is on
 * @param actors class of actors whose words say none, or null
 * @param goods categories of goods that its market trades in, said or not
 */
public record Topic(Set<TopicTrait> traits, ActorClass actors, Set<CommodityCategory> goods) {

  /** Tells nothing. */
  public static final Topic NONE = new Topic(Set.of(), null, Set.of());

  /** Copies the sets. */
  public Topic {
    traits = Set.copyOf(traits);
    goods = Set.copyOf(goods);
  }

  /** Whether it has a trait. */
  public boolean is(TopicTrait trait) {
    return traits.contains(trait);
  }

  /** Whether it is an illegal market rather than those in it. */
  public boolean market() {
    return (is(TopicTrait.CRIMINAL) && !is(TopicTrait.OFFENDERS)) || is(TopicTrait.REGULATED);
  }
}
