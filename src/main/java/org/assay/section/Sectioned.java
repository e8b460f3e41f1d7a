package org.assay.section;

import java.util.List;
import java.util.Objects;
import org.assay.model.Diagnostic;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Section;

/**
 * A report cut into sections and passages, and what is known of it as a whole.
 *
 * @param family family and why
 * @param edition edition, or null where unsure
 * @param country own country, or null where unsure
 * @param title title; the file name where there is none
 * @param indicatorsAssessed taxonomy ids that the edition assesses, in order
 * @param sections in text order, outer before inner
 * @param passages in text order, without sentences
 * @param diagnostics what a user should know
 */
public record Sectioned(
    Report.Family family,
    Report.Edition edition,
    CountryFact country,
    String title,
    List<String> indicatorsAssessed,
    List<Section> sections,
    List<Passage> passages,
    List<Diagnostic> diagnostics) {

  /** Checks and copies. */
  public Sectioned {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(title, "title");
    indicatorsAssessed = List.copyOf(indicatorsAssessed);
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    diagnostics = List.copyOf(diagnostics);
  }
}
