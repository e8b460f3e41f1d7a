package org.assay.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assay.knowledge.Family;
import org.assay.knowledge.Knowledge;
import org.assay.section.ReportHints;

/** Says what is wrong with what a user says of a report, before a batch starts. */
final class HintCheck implements Function<ReportHints, Optional<String>> {

  private final Supplier<Knowledge> source;

  /**
   * @param source the data files; asked for where something is said of a report
   */
  HintCheck(Supplier<Knowledge> source) {
    this.source = source;
  }

  @Override
  public Optional<String> apply(ReportHints hints) {
    if (hints.equals(ReportHints.NONE)) {
      return Optional.empty();
    }
    Knowledge knowledge = source.get();
    if (hints.family() != null && knowledge.families().find(hints.family()).isEmpty()) {
      String known =
          knowledge.families().all().stream().map(Family::id).collect(Collectors.joining(", "));
      return Optional.of("no report family '" + hints.family() + "'; there are " + known);
    }
    if (hints.country() != null && knowledge.countries().byIso3(hints.country()).isEmpty()) {
      return Optional.of(
          "'" + hints.country() + "' is no ISO 3166 three-letter country code, such as MLI");
    }
    if (hints.edition() != null && (hints.edition() < 1900 || hints.edition() > 2100)) {
      return Optional.of("edition must be a year from 1900 to 2100, not " + hints.edition());
    }
    if (hints.url() != null && !isAddress(hints.url())) {
      return Optional.of(
          "url must be an address that starts with http:// or https://, not '" + hints.url() + "'");
    }
    return Optional.empty();
  }

  /** Whether readers of the tables, where the column is of format uri, will take it. */
  private static boolean isAddress(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null && uri.getScheme().matches("https?");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
