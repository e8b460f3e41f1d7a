package org.assay.knowledge;

import org.assay.model.Report;

/**
 * The reports that a correction holds for; all where neither is said.
 *
 * @param country ISO 3166 alpha-3 of their own country, or null
 * @param report id of one report, or its file's stem, or null
 */
public record CorrectionScope(String country, String report) {

  /** Every report. */
  public static final CorrectionScope ALL = new CorrectionScope(null, null);

  static final String EVERY = "all";
  static final String COUNTRY = "country:";
  static final String REPORT = "report:";

  private static final int HASH = 9;

  /** Whether it holds for a report. */
  public boolean holds(Report of) {
    if (report != null) {
      return of.id().equals(report) || stem(of.id()).equals(report);
    }
    return country == null || (of.country() != null && of.country().iso3().equals(country));
  }

  /** Whether it is every report. */
  public boolean isAll() {
    return country == null && report == null;
  }

  /** A report id without the eight digits of the content hash, which change with the file. */
  private static String stem(String id) {
    return id.matches(".+-[0-9a-f]{8}") ? id.substring(0, id.length() - HASH) : id;
  }

  @Override
  public String toString() {
    return report != null ? REPORT + report : country != null ? COUNTRY + country : EVERY;
  }
}
