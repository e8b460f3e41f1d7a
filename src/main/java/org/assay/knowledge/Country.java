package org.assay.knowledge;

/**
 * A country or territory with an ISO 3166 code.
 *
 * @param iso3 three-letter code; {@code XKX} for Kosovo
 * @param iso2 two-letter code
 * @param name the name to show, in English
 * @param m49Region UN M49 code of the sub-region that it lies in ({@code 011}), or null
 */
public record Country(String iso3, String iso2, String name, String m49Region) {}
