package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.assay.batch.Batch;
import org.assay.batch.BatchOptions;
import org.assay.batch.BatchSummary;
import org.assay.batch.Input;
import org.assay.batch.InputFinder;
import org.assay.batch.Inputs;
import org.assay.batch.OutputFolder;
import org.assay.batch.ReportReader;
import org.assay.ingest.Ingester;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.section.ReportHints;

/**
 * {@code FIRST FOLDER OUTPUT THREADS}: a batch in a program that is loaded, from files to published
 * output. The texts of the folder FIRST are extracted before the clock starts (one file: a program
 * that has just loaded). Prints texts, characters, seconds and processor seconds, collector and
 * compiler included.
 */
public final class WarmBatch {

  private final Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
  private final int threads;

  private WarmBatch(int threads) {
    this.threads = threads;
  }

  /**
   * Measures and prints.
   *
   * @param args as above
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    WarmBatch batch = new WarmBatch(Integer.parseInt(args[3]));
    Path output = Path.of(args[2]);
    batch.run(args[0], output.resolve("first"));
    long wall = System.nanoTime();
    long processor = processor();
    Inputs inputs = batch.run(args[1], output.resolve("measured"));
    wall = System.nanoTime() - wall;
    processor = processor() - processor;
    long characters = 0;
    for (Input input : inputs.files()) {
      characters += Files.readString(input.file()).length();
    }
    System.out.printf(
        Locale.ROOT,
        "%d %d %.2f %.2f%n",
        inputs.files().size(),
        characters,
        wall / 1e9,
        processor / 1e9);
  }

  private Inputs run(String texts, Path output) throws IOException {
    Inputs inputs =
        InputFinder.find(List.of(), List.of(texts), Ingester::isReport, ReportHints.NONE, output);
    BatchOptions options = new BatchOptions(threads, false, Duration.ofMinutes(5));
    try (OutputFolder folder = OutputFolder.open(output, pipeline.runInfo())) {
      BatchSummary summary =
          new Batch(new ReportReader(new Ingester()), () -> pipeline, options)
              .run(inputs, folder, (number, total, outcome) -> {}, () -> false);
      if (!summary.complete()) {
        throw new IllegalStateException("some texts failed: " + texts);
      }
    }
    return inputs;
  }

  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
