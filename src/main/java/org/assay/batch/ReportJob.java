package org.assay.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.ingest.Ingested;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;
import org.assay.text.SourceText;

/** Reads, extracts and stores one input after the other; may be called by many threads. */
final class ReportJob {

  private final ReportReader reader;
  private final ReportExtractor extractor;
  private final OutputFolder output;
  private final boolean force;

  ReportJob(
      ReportReader reader, Supplier<Pipeline> pipeline, OutputFolder output, BatchOptions options) {
    this.reader = reader;
    this.extractor = new ReportExtractor(reader, pipeline, options.limit());
    this.output = output;
    this.force = options.force();
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
      return Processed.nothing(
          ReportExtractor.failed(
              input,
              "no-file",
              "It is a pipe or a device, which can be read only once.",
              "Write what comes from it into a file, with an ending that tells the format."));
    }
    Optional<String> unchanged = unchanged(input);
    if (unchanged.isPresent()) {
      return Processed.nothing(skipped(input, unchanged.get()));
    }
    Ingested ingested = extractor.read(input);
    return ingested instanceof Ingested.Text text
        ? run(input, text.source())
        : Processed.nothing(ReportExtractor.unread(input, ingested));
  }

  private Processed run(Input input, SourceText source) throws IOException {
    String id = Pipeline.reportId(source);
    String key = ResultKey.of(source, input.hints());
    if (!force && output.has(id, key)) {
      return Processed.nothing(skipped(input, id));
    }
    Extracted extracted = extractor.extract(input, source);
    if (extracted.extraction() != null) {
      output.write(extracted.extraction(), source, key, extracted.outcome());
      return Processed.extracted(extracted.outcome(), ReportCounts.of(extracted.extraction()));
    }
    return extracted.crowded()
        ? Processed.crowded(extracted.outcome())
        : Processed.nothing(extracted.outcome());
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
}
