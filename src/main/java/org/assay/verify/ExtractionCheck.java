package org.assay.verify;

import java.util.List;
import org.assay.json.OutputPaths;
import org.assay.model.Extraction;
import org.assay.text.SourceText;

/** Whether an extraction is sound and grounded in its text. */
public final class ExtractionCheck {

  private ExtractionCheck() {}

  /** What is wrong; empty where nothing is. */
  public static List<Problem> of(Extraction extraction, SourceText source) {
    Problems problems = new Problems(OutputPaths.report(extraction.report().id()));
    problems.require(
        extraction.report().text().characters() == source.length(),
        "report.text",
        "says " + extraction.report().text().characters() + " characters, not " + source.length());
    problems.require(
        extraction.report().source().equals(source.file()),
        "report.source",
        "is not the file that the blocks were read from");
    new ReferenceCheck(extraction, problems).check();
    new SpanCheck(extraction, source, problems).check();
    return problems.found();
  }
}
