package org.assay.knowledge;

import org.assay.model.LocationKind;

/**
 * A word that says what kind of place a name is.
 *
 * @param word lower case; may have several words
 * @param kind the kind that it gives
 * @param before whether it may stand before the name ({@code port of Dakar}, {@code Lake Chad})
 * @param after whether it may stand after the name ({@code Kayes region})
 * @param inside whether, capitalised, it belongs to the name ({@code Niokolo-Koba National Park})
 */
public record Designator(
    String word, LocationKind kind, boolean before, boolean after, boolean inside) {}
