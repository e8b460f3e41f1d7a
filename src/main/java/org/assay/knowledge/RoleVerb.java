package org.assay.knowledge;

import org.assay.model.MentionType;

/**
 * What a verb makes of a noun that may be actor or people.
 *
 * @param subject what its subject is, or null where it does not say
 * @param object what its object is, or null where it does not say
 */
public record RoleVerb(MentionType subject, MentionType object) {}
