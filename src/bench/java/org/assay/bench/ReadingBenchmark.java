package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.assay.annotate.Annotator;
import org.assay.annotate.Sentences;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Country;
import org.assay.knowledge.Knowledge;
import org.assay.section.ReportHints;
import org.assay.section.Sectioned;
import org.assay.section.Sectioner;
import org.assay.section.TextRange;
import org.assay.testing.render.LongReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds from a file of 4,000 words to its sections and passages, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

  /** Format of the file. */
  @Param({"txt", "pdf", "docx", "html"})
  public String format;

  private final Ingester ingester = new Ingester();
  private Sectioner sectioner;
  private Path file;

  /** Renders the report and loads what tells its sections. */
  @Setup
  public void load() throws IOException {
    file = Files.createTempDirectory("reading").resolve("philippines-2025." + format);
    switch (format) {
      case "txt" -> LongReport.text(file);
      case "pdf" -> LongReport.pdf(file);
      case "docx" -> LongReport.docx(file);
      default -> LongReport.html(file);
    }
    Knowledge knowledge = Knowledge.read(null);
    Sentences sentences = new Annotator().sentences();
    sectioner =
        new Sectioner(
            knowledge.families(),
            name -> knowledge.countries().byName(name).map(Country::iso3),
            text -> sentences.ranges(text).stream().map(r -> new TextRange(r[0], r[1])).toList());
  }

  /** From the file to passages with their indicators. */
  @Benchmark
  public Sectioned ingestAndSections() {
    if (ingester.read(file) instanceof Ingested.Text text) {
      return sectioner.read(text.source(), ReportHints.NONE);
    }
    throw new IllegalStateException(file + " cannot be read");
  }
}
