package org.assay.testing;

import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.text.SourceText;

/**
 * A hand-made extraction and the text that grounds it.
 *
 * @param extraction the extraction
 * @param source its text
 */
public record Sample(Extraction extraction, SourceText source) {

  /** Report id. */
  public String id() {
    return extraction.report().id();
  }

  /** The outcome of an input {@code in/FILE} that gave this. */
  public Outcome outcome() {
    return new Outcome("in/" + source.name(), OutcomeStatus.OK, id(), "", "", "");
  }
}
