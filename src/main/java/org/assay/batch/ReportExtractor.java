package org.assay.batch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assay.fork.TimeLimit;
import org.assay.ingest.Ingested;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;
import org.assay.text.SourceText;

/**
 * Reads one input and extracts from it. Whatever the file is or holds, what comes of it is a value;
 * where the result goes is the business of others. Thread-safe.
 */
public final class ReportExtractor {

  /**
   * Diagnostics that mean that a good part of the report may be missing, the gravest first, and
   * what can be done.
   */
  private static final Map<String, String> GRAVE = grave();

  private final ReportReader reader;
  private final Supplier<Pipeline> pipeline;
  private final TimeLimit limit;
  private final MemoryGate memory = new MemoryGate(Runtime.getRuntime().maxMemory());

  /**
   * @param reader reads the files
   * @param pipeline extracts from them; asked for when the first of them has been read
   * @param limit how long extracting from a report may take
   */
  public ReportExtractor(ReportReader reader, Supplier<Pipeline> pipeline, Duration limit) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.limit = new TimeLimit(limit);
  }

  /**
   * Reads and extracts.
   *
   * @throws org.assay.knowledge.KnowledgeException where a data file or model cannot be used
   * @throws RuntimeException for a fault of Assay's own, which is one of this input: {@link
   *     #internal}
   */
  public Extracted run(Input input) {
    Ingested ingested = reader.read(input.file());
    return ingested instanceof Ingested.Text text
        ? extract(input, text.source())
        : Extracted.nothing(unread(input, ingested));
  }

  /** The outcome of an input on which Assay failed. */
  public static Outcome internal(Input input, Throwable cause) {
    return failed(
        input,
        "internal",
        "Assay failed on this file: " + cause,
        "Please report this with the file, if it may be shared.");
  }

  /** The outcome of an input that has the name and content of an earlier one. */
  public static Outcome duplicate(String path, String first) {
    return new Outcome(
        path,
        OutcomeStatus.SKIPPED,
        null,
        "duplicate",
        "The file has the same name and content as " + first + ".",
        "Rename it if it is to be a report of its own.");
  }

  Ingested read(Input input) {
    return reader.read(input.file());
  }

  /** The outcome of an input that gave no text. */
  static Outcome unread(Input input, Ingested ingested) {
    if (ingested instanceof Ingested.Refused refused) {
      return new Outcome(
          input.path(),
          OutcomeStatus.REFUSED,
          null,
          refused.code(),
          refused.reason(),
          refused.remedy());
    }
    Ingested.Failed failed = (Ingested.Failed) ingested;
    return failed(input, failed.code(), failed.reason(), failed.remedy());
  }

  Extracted extract(Input input, SourceText source) {
    Pipeline stages = pipeline.get().warm();
    int taken = memory.enter(source.length());
    try {
      Extraction extraction = limit.call(() -> stages.extract(source, input.hints()));
      return new Extracted(outcome(input, extraction), extraction, source, false);
    } catch (TimeoutException e) {
      return Extracted.nothing(
          failed(
              input,
              "timeout",
              "Extraction took longer than " + limit.limit().toSeconds() + " seconds.",
              "Give it more time with --timeout, or split the report."));
    } catch (OutOfMemoryError e) {
      return Extracted.crowded(
          failed(
              input,
              "out-of-memory",
              "There was not enough memory to extract from it.",
              "Give more memory, such as ASSAY_JAVA_OPTS=-Xmx4g, or split the report."));
    } catch (StackOverflowError e) {
      return Extracted.nothing(
          failed(
              input,
              "too-deep",
              "Something in it is nested too deeply, or a sentence is too long.",
              "Look at its text with assay inspect, and take out what is no prose."));
    } finally {
      memory.leave(taken);
    }
  }

  static Outcome failed(Input input, String code, String reason, String remedy) {
    return new Outcome(input.path(), OutcomeStatus.FAILED, null, code, reason, remedy);
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
