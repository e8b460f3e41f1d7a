package org.assay.section;

/**
 * What the user says of a report; each may be null for unknown.
 *
 * @param family id of its family, or null to choose by evidence
 * @param country own country, ISO 3166 alpha-3
 * @param edition year
 * @param title title
 * @param publisher publisher
 * @param url where it was published
 */
public record ReportHints(
    String family, String country, Integer edition, String title, String publisher, String url) {

  /** Nothing is known. */
  public static final ReportHints NONE = new ReportHints(null, null, null, null, null, null);
}
