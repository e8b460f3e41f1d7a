package org.assay.knowledge;

import org.assay.model.ActorClass;

/**
 * A known organisation.
 *
 * @param id kebab-case id, {@code jnim}
 * @param name its name
 * @param label its actor class
 * @param country ISO 3166 alpha-3 of its home, or null
 * @param row lexicon row, for {@code foundBy}
 */
public record Organisation(String id, String name, ActorClass label, String country, String row) {}
