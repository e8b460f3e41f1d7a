package org.assay.knowledge;

import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.MentionType;

/**
 * What an entity id stands for outside of any report.
 *
 * @param id entity id
 * @param type what it is
 * @param link its link, or null where the id is made of a name
 * @param country ISO 3166 alpha-3 of the country that it belongs to, or null
 * @param label kind of a known place or class of a known organisation, else null
 */
public record Identity(String id, MentionType type, Entity.Link link, String country, Label label) {

  /** Kind of a known place, which its mentions take; else null: how an actor acts the text says. */
  public Label kind() {
    return type == MentionType.LOCATION ? label : null;
  }
}
