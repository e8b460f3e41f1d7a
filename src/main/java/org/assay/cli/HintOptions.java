package org.assay.cli;

import java.util.Locale;
import org.assay.section.ReportHints;
import picocli.CommandLine.Option;

/** What the user may say of reports. */
final class HintOptions {

  @Option(
      names = "--family",
      paramLabel = "NAME|auto",
      defaultValue = "auto",
      description = "Report family, as in models/families; by its headings if auto, the default.")
  String family;

  @Option(
      names = "--country",
      paramLabel = "ISO3",
      description = "Own country of the reports, such as MLI; else from name and text.")
  String country;

  @Option(
      names = "--edition",
      paramLabel = "YEAR",
      description = "Edition of the reports; else from name and text.")
  Integer edition;

  ReportHints hints() {
    return new ReportHints(
        family.equals("auto") ? null : family,
        country == null ? null : country.toUpperCase(Locale.ROOT),
        edition,
        null,
        null,
        null);
  }
}
