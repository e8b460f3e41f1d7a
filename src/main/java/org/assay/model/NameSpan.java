package org.assay.model;

/**
 * A proper name as a statistical model saw it.
 *
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 * @param label the model's label: PERSON, ORGANIZATION or LOCATION
 */
public record NameSpan(int firstToken, int endToken, String label) {}
