package org.assay.eval;

import org.assay.brat.GoldReport;
import org.assay.model.Extraction;

/** Whatever is to be scored. */
@FunctionalInterface
public interface Extractor {

  /** The extraction of an annotated report; its offsets index the report's text. */
  Extraction extract(GoldReport report);
}
