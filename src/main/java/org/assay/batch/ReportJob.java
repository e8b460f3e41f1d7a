package org.assay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Reads, extracts and stores one input after the other; may be called by many threads. */
final class ReportJob {

  /**
   * Diagnostics that mean that a good part of the report may be missing, the gravest first, and
   * what can be done.
   */
  private static final Map<String, String> GRAVE = grave();

  private final ReportReader reader;
  private final Supplier<Pipeline> pipeline;
  private final OutputFolder output;
  private final boolean force;
  private final TimeLimit limit;
  private final MemoryGate memory = new MemoryGate(Runtime.getRuntime().maxMemory());

  ReportJob(
      ReportReader reader, Supplier<Pipeline> pipeline, OutputFolder output, BatchOptions options) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.output = output;
    this.force = options.force();
    this.limit = new TimeLimit(options.limit());
  }

  /**
   * Does all for one input.
   *
   * @throws IOException where the result cannot be written
   */
  Processed run(Input input) throws IOException {
    if (Files.exists(input.file())
        && !Files.isRegularFile(input.file())
        && !Files.isDirectory(input.file())) {
      return failed(
          input,
          "no-file",
          "It is a pipe or a device, which can be read only once.",
          "Write what comes from it into a file, with an ending that tells the format.");
    }
    Optional<String> unchanged = unchanged(input);
    if (unchanged.isPresent()) {
      return Processed.nothing(skipped(input, unchanged.get()));
    }
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
      return failed(input, failed.code(), failed.reason(), failed.remedy());
    }
    return run(input, ((Ingested.Text) ingested).source());
  }

  private Processed run(Input input, SourceText source) throws IOException {
    String id = Pipeline.reportId(source);
    String key = ResultKey.of(source, input.hints());
    if (!force && output.has(id, key)) {
      return Processed.nothing(skipped(input, id));
    }
    Pipeline stages = pipeline.get().warm();
    int taken = memory.enter(source.length());
    try {
      Extraction extraction = limit.call(() -> stages.extract(source, input.hints()));
      Outcome outcome = outcome(input, extraction);
      output.write(extraction, source, key, outcome);
      return Processed.extracted(outcome, ReportCounts.of(extraction));
    } catch (TimeoutException e) {
      return failed(
          input,
          "timeout",
          "Extraction took longer than " + limit.limit().toSeconds() + " seconds.",
          "Give it more time with --timeout, or split the report.");
    } catch (OutOfMemoryError e) {
      return Processed.crowded(
          new Outcome(
              input.path(),
              OutcomeStatus.FAILED,
              null,
              "out-of-memory",
              "There was not enough memory to extract from it.",
              "Give more memory, such as ASSAY_JAVA_OPTS=-Xmx4g, or split the report."));
    } catch (StackOverflowError e) {
      return failed(
          input,
          "too-deep",
          "Something in it is nested too deeply, or a sentence is too long.",
          "Look at its text with assay inspect, and take out what is no prose.");
    } finally {
      memory.leave(taken);
    }
  }

  /** The report that a file gives, where its result is up to date by the bytes of the file. */
  private Optional<String> unchanged(Input input) {
    Path name = input.file().getFileName();
    if (force || output.isEmpty() || name == null || reader.isKept(input.file())) {
      return Optional.empty();
    }
    try {
      Path folder = input.file().toAbsolutePath().getParent();
      String sha256 = Disk.describe(folder, name.toString()).sha256();
      String id = Pipeline.reportId(name.toString(), sha256);
      return output
          .key(id)
          .filter(key -> ResultKey.holds(key, sha256, input.hints(), reader.ocr()))
          .map(key -> id);
    } catch (IOException e) {
      return Optional.empty(); // reading it as a report says what is wrong
    }
  }

  private static Outcome skipped(Input input, String id) {
    return new Outcome(
        input.path(),
        OutcomeStatus.SKIPPED,
        id,
        "unchanged",
        "The result of an earlier run is up to date.",
        "");
  }

  private static Processed failed(Input input, String code, String reason, String remedy) {
    return Processed.nothing(
        new Outcome(input.path(), OutcomeStatus.FAILED, null, code, reason, remedy));
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
