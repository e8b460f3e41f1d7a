package org.assay.diff;

import java.util.Objects;
import org.assay.model.Extraction;
import org.assay.text.SourceText;

/**
 * One side of a comparison.
 *
 * @param extraction what was extracted
 * @param text the text that it was extracted from, or null: then entities, routes and assessed
 *     indicators are compared, but no statements, and quotes are the words of mentions alone
 */
public record Edition(Extraction extraction, SourceText text) {

  /** Checks. */
  public Edition {
    Objects.requireNonNull(extraction, "extraction");
  }

  /** How people name it: the year, or the report id where the year is not known. */
  public String label() {
    return extraction.report().edition() == null
        ? extraction.report().id()
        : String.valueOf(extraction.report().edition().year());
  }
}
