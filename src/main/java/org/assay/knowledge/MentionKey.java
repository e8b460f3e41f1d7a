package org.assay.knowledge;

import org.assay.model.MentionType;

/**
 * Which mentions a correction is about.
 *
 * @param type what they are
 * @param text their words
 * @param context words of their sentence, or null for any
 * @param entity id of their entity, or null for any
 */
public record MentionKey(MentionType type, String text, String context, String entity) {}
