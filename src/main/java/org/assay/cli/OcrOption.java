package org.assay.cli;

import org.assay.batch.ReportReader;
import org.assay.ingest.IngestOptions;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Knowledge;
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
    return new ReportReader(
        new Ingester(IngestOptions.DEFAULTS.withOcr(ocr).withFurniture(knowledge.furniture())));
  }
}
