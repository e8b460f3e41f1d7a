package org.assay.cli;

import java.time.Duration;
import java.util.function.Supplier;
import org.assay.batch.ReportReader;
import org.assay.fork.ForkedReader;
import org.assay.fork.TimeLimit;
import org.assay.ingest.IngestOptions;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Knowledge;
import org.assay.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** Whether scanned pages are read. */
final class OcrOption {

  @Option(
      names = "--ocr",
      description =
          "Read pages of PDFs that are pictures with Tesseract, which must be installed; else they"
              + " are left out, and a PDF of nothing else is refused.")
  boolean ocr;

  /** Reads with that option, and with what the user knows of web pages. */
  ReportReader reader(Knowledge knowledge) {
    return new ReportReader(ingester(knowledge));
  }

  /** Reads as {@link #reader}, but what may be hostile in processes of their own. */
  ForkedReader forked(Supplier<Pipeline> pipeline, Duration limit) {
    return new ForkedReader(
        () -> ingester(pipeline.get().knowledge()),
        ReaderMain.class.getName(),
        new TimeLimit(limit));
  }

  private Ingester ingester(Knowledge knowledge) {
    return new Ingester(IngestOptions.DEFAULTS.withOcr(ocr).withFurniture(knowledge.furniture()));
  }
}
