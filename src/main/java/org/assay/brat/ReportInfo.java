package org.assay.brat;

import java.util.List;

/**
 * What {@code reports.tsv} says of a report.
 *
 * @param name file stem
 * @param iso3 ISO 3166 alpha-3 code of its own country, or null where the table has no row
 * @param country name of that country, or null
 * @param names other names of that country
 * @param edition year, or null
 */
public record ReportInfo(
    String name, String iso3, String country, List<String> names, String edition) {

  /** Copies. */
  public ReportInfo {
    names = List.copyOf(names);
  }

  /** A report of which nothing is said. */
  static ReportInfo unknown(String name) {
    return new ReportInfo(name, null, null, List.of(), null);
  }
}
