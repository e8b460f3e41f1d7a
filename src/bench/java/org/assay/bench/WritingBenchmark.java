package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assay.batch.OutputFolder;
import org.assay.batch.TableOptions;
import org.assay.export.Format;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.table.CsvStyle;
import org.assay.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds to write one report into a new folder, warm: JSON, text, all tables with their
 * description, the manifest with all hashes, and the formats in question. The median is p0.50.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WritingBenchmark {

  /** What is written beside JSON and CSV. */
  @Param({"NONE", "XLSX", "GEOJSON", "GRAPHML", "FTM", "JSONL", "BRAT", "ALL_BUT_XLSX", "ALL"})
  public String formats;

  private Pipeline pipeline;
  private Extraction extraction;
  private SourceText source;
  private TableOptions options;
  private Path folder;

  /** Extracts the report. */
  @Setup
  public void extract() {
    pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    if (new Ingester().read(Path.of("corpus/mali-2025.txt")) instanceof Ingested.Text text) {
      source = text.source();
    } else {
      throw new IllegalStateException("run this at the top of the project");
    }
    extraction = pipeline.extract(source);
    options = new TableOptions(CsvStyle.PLAIN, formats(formats.toUpperCase(Locale.ROOT)));
  }

  private static Set<Format> formats(String name) {
    return switch (name) {
      case "NONE" -> Set.of();
      case "ALL" -> EnumSet.allOf(Format.class);
      case "ALL_BUT_XLSX" -> EnumSet.complementOf(EnumSet.of(Format.XLSX));
      default -> Set.of(Format.valueOf(name));
    };
  }

  /** A new place. */
  @Setup(Level.Invocation)
  public void make() throws IOException {
    folder = Files.createTempDirectory("assay-bench");
  }

  /** Deletes it. */
  @TearDown(Level.Invocation)
  public void delete() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Writes the report and publishes it. */
  @Benchmark
  public OutputFolder.Finished write() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, pipeline.runInfo(), options)) {
      Outcome outcome =
          new Outcome("in.txt", OutcomeStatus.OK, extraction.report().id(), "", "", "");
      output.write(extraction, source, "key", outcome);
      return output.finish(List.of(outcome));
    }
  }
}
