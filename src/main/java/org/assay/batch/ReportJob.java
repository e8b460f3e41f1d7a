package org.assay.batch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.ingest.Ingested;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;
import org.assay.text.PicturePages;
import org.assay.text.SourceText;

/** Reads, extracts and stores one input after the other; may be called by many threads. */
final class ReportJob {

  /**
   * Diagnostics that mean that a good part of the report may be missing, the gravest first, and
   * what can be done.
   */
  private static final Map<String, String> GRAVE = grave();

  private final ReportReader reader;
  private final Pipeline pipeline;
  private final OutputFolder output;

  ReportJob(ReportReader reader, Pipeline pipeline, OutputFolder output) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.output = output;
  }

  /**
   * Does all for one input.
   *
   * @throws IOException where the result cannot be written
   */
  Processed run(Input input) throws IOException {
    Ingested ingested = reader.read(input.file());
    if (ingested instanceof Ingested.Refused refused) {
      return Processed.nothing(
          new Outcome(
              input.path(),
              OutcomeStatus.REFUSED,
              null,
              refused.code(),
              refused.reason(),
              refused.remedy()));
    }
    if (ingested instanceof Ingested.Failed failed) {
      return Processed.nothing(
          new Outcome(
              input.path(),
              OutcomeStatus.FAILED,
              null,
              failed.code(),
              failed.reason(),
              failed.remedy()));
    }
    return run(input, ((Ingested.Text) ingested).source());
  }

  private Processed run(Input input, SourceText source) throws IOException {
    String id = Pipeline.reportId(source);
    String key = key(source, input.hints());
    if (output.has(id, key)) {
      return Processed.nothing(
          new Outcome(
              input.path(),
              OutcomeStatus.SKIPPED,
              id,
              "unchanged",
              "The result of an earlier run is up to date.",
              ""));
    }
    Extraction extraction = pipeline.extract(source, input.hints());
    Outcome outcome = outcome(input, extraction);
    output.write(extraction, source, key, outcome);
    return new Processed(outcome, ReportCounts.of(extraction));
  }

  private static Outcome outcome(Input input, Extraction extraction) {
    String id = extraction.report().id();
    Optional<Diagnostic> grave =
        GRAVE.keySet().stream()
            .flatMap(code -> extraction.diagnostics().stream().filter(d -> d.code().equals(code)))
            .findFirst();
    return grave
        .map(
            diagnostic ->
                new Outcome(
                    input.path(),
                    OutcomeStatus.PARTIAL,
                    id,
                    diagnostic.code(),
                    diagnostic.message(),
                    GRAVE.get(diagnostic.code())))
        .orElseGet(() -> new Outcome(input.path(), OutcomeStatus.OK, id, "", "", ""));
  }

  /** What decides the result beside knowledge and version. */
  private static String key(SourceText source, ReportHints hints) {
    String pictures = source.pictures().equals(PicturePages.NONE) ? "" : " " + source.pictures();
    return source.file().sha256() + " " + hints + pictures;
  }

  private static Map<String, String> grave() {
    String headings =
        "Nothing need be done if that is right; else check the file, or say --family.";
    Map<String, String> remedies = new LinkedHashMap<>();
    remedies.put("pages-not-read", "Give --ocr, which needs Tesseract, if they show text.");
    remedies.put("other-language", headings);
    remedies.put("no-known-heading", headings);
    remedies.put("unknown-family", headings);
    return remedies;
  }
}
