package org.assay.knowledge;

/**
 * A word for the people or things of a place.
 *
 * @param form as listed: {@code Malian}, {@code Malians}, {@code Sahelian}
 * @param placeId {@code iso:MLI}, or the id of a place of the gazetteer
 * @param iso3 code of the country, or of the country that the place lies in; null for regions of
 *     several
 * @param adjective whether it stands before a noun ({@code Malian nationals})
 * @param noun whether it stands for people itself ({@code a Malian}, {@code Malians})
 * @param plural whether that noun is, or can be, a plural
 */
public record Demonym(
    String form, String placeId, String iso3, boolean adjective, boolean noun, boolean plural) {}
