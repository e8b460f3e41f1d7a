package org.assay.knowledge;

import org.assay.model.MentionType;

/**
 * Which entities a correction is about: the one of an id, or those of a name.
 *
 * @param id entity id, or null where the name says it
 * @param type what it is
 * @param name one of its names, or null where the id says it
 */
public record EntityKey(String id, MentionType type, String name) {}
