package org.assay.model;

import java.util.List;
import java.util.Objects;
import org.assay.text.SourceFile;

/**
 * What is known of a report as a whole.
 *
 * @param id file stem and 8 hex digits of the content hash
 * @param title title, or the file name where none is known
 * @param family report family and why it was chosen
 * @param edition year and what gave it, or null
 * @param country own country and what gave it, or null
 * @param language ISO 639-1 code of the text, {@code und} where unknown
 * @param indicatorsAssessed taxonomy ids that this edition of the family assesses
 * @param publisher from the manifest, or null
 * @param url from the manifest, or null
 * @param source the input file
 * @param text the ingested text as written beside the results
 */
public record Report(
    String id,
    String title,
    Family family,
    Edition edition,
    Country country,
    String language,
    List<String> indicatorsAssessed,
    String publisher,
    String url,
    SourceFile source,
    TextFile text) {

  /**
   * A report family.
   *
   * @param name id of its data file
   * @param why the evidence
   */
  public record Family(String name, String why) {}

  /**
   * An edition.
   *
   * @param year four digits
   * @param foundBy option, manifest, file name or text
   */
  public record Edition(int year, String foundBy) {}

  /**
   * The report's own country.
   *
   * @param iso3 ISO 3166 alpha-3
   * @param name English short name
   * @param entity id of its entity
   * @param foundBy option, manifest, file name or text
   */
  public record Country(String iso3, String name, String entity, String foundBy) {}

  /**
   * The ingested text as a file.
   *
   * @param file path relative to the output folder
   * @param characters code points
   * @param sha256 hash of its UTF-8 bytes
   */
  public record TextFile(String file, int characters, String sha256) {}

  /** Checks and copies. */
  public Report {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(family, "family");
    indicatorsAssessed = List.copyOf(indicatorsAssessed);
  }
}
