package org.assay.section;

/**
 * The report's own country.
 *
 * @param iso3 ISO 3166 alpha-3
 * @param foundBy {@code option}, {@code file-name}, {@code title}, {@code running-head} or {@code
 *     text}
 */
public record CountryFact(String iso3, String foundBy) {}
