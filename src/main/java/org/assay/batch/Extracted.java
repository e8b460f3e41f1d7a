package org.assay.batch;

import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.text.SourceText;

/**
 * What came of reading and extracting one input.
 *
 * @param outcome what came of it
 * @param extraction what was extracted, or null where nothing was
 * @param source the text that it was extracted from, or null
 * @param crowded whether it failed for want of memory, which another report may have had
 */
public record Extracted(
    Outcome outcome, Extraction extraction, SourceText source, boolean crowded) {

  static Extracted nothing(Outcome outcome) {
    return new Extracted(outcome, null, null, false);
  }

  static Extracted crowded(Outcome outcome) {
    return new Extracted(outcome, null, null, true);
  }
}
