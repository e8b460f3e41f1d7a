package org.assay.sample;

/**
 * What the judgements say of one type.
 *
 * @param type the type
 * @param rows rows of this type in the tables
 * @param row whether rows are right
 * @param label whether class, kind, category or status is right, of rows where that was judged
 * @param confidence mean confidence of the judged rows, 0 to 1
 */
public record TypePrecision(
    SampledType type, int rows, Precision row, Precision label, double confidence) {}
