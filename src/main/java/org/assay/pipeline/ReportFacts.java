package org.assay.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.assay.entity.EntityResolver;
import org.assay.model.Entity;
import org.assay.model.Report;
import org.assay.section.ReportHints;
import org.assay.section.Sectioned;
import org.assay.text.SourceText;

/** Puts together what is known of a report as a whole. */
final class ReportFacts {

  private ReportFacts() {}

  static Report of(
      SourceText source,
      ReportHints hints,
      Sectioned sectioned,
      EntityResolver.Resolved resolved,
      String language) {
    String id = Pipeline.reportId(source);
    Report.Country country =
        Optional.ofNullable(sectioned.country())
            .map(
                fact ->
                    new Report.Country(
                        fact.iso3(), homeName(resolved), resolved.home(), fact.foundBy()))
            .orElse(null);
    return new Report(
        id,
        sectioned.title(),
        sectioned.family(),
        sectioned.edition(),
        country,
        language,
        sectioned.indicatorsAssessed(),
        hints.publisher(),
        hints.url(),
        source.file(),
        new Report.TextFile("texts/" + id + ".txt", source.length(), sha256(source.text())));
  }

  private static String homeName(EntityResolver.Resolved resolved) {
    return resolved.entities().stream()
        .filter(entity -> entity.id().equals(resolved.home()))
        .map(Entity::name)
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
