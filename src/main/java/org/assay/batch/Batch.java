package org.assay.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assay.knowledge.KnowledgeException;
import org.assay.model.Outcome;
import org.assay.pipeline.Pipeline;

/**
 * Extracts many files into one output folder.
 *
 * <p>Each input is read, extracted and stored by one of several threads ({@link ReportJob}); what
 * comes of it is a value, so that a bad file stops nothing. Results are taken in the order of the
 * inputs and are the same with any number of threads.
 */
public final class Batch {

  /** How many of the slowest inputs are told. */
  private static final int SLOWEST = 5;

  private final ReportReader reader;
  private final Supplier<Pipeline> pipeline;
  private final BatchOptions options;

  /**
   * @param reader reads the files
   * @param pipeline extracts from them; asked for when the first of them has been read
   * @param options how the batch is run
   */
  public Batch(ReportReader reader, Supplier<Pipeline> pipeline, BatchOptions options) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.options = options;
  }

  /**
   * Extracts all inputs and publishes the results.
   *
   * @param output the folder, open; it is not closed
   * @param stop whether no further input is to be begun; those under way are finished
   * @throws IOException where the output cannot be written
   * @throws KnowledgeException where a model cannot be loaded when it is first needed
   */
  public BatchSummary run(
      Inputs inputs, OutputFolder output, BatchProgress progress, BooleanSupplier stop)
      throws IOException {
    List<Processed> done = process(inputs.files(), output, progress, stop);
    ReportCounts counts = ReportCounts.NONE;
    List<Outcome> outcomes = new ArrayList<>();
    for (Processed processed : done) {
      outcomes.add(processed.outcome());
      counts = counts.plus(processed.counts());
    }
    int notBegun = inputs.files().size() - outcomes.size();
    outcomes.addAll(inputs.unusable());
    List<BatchSummary.Slow> slowest =
        done.stream()
            .filter(processed -> processed.counts().reports() > 0)
            .sorted(Comparator.comparing(Processed::took).reversed())
            .limit(SLOWEST)
            .map(processed -> new BatchSummary.Slow(processed.outcome().path(), processed.took()))
            .toList();
    long before = System.nanoTime();
    OutputFolder.Finished finished = output.finish(outcomes);
    Duration writing = Duration.ofNanos(System.nanoTime() - before);
    return new BatchSummary(outcomes, counts, slowest, notBegun, finished, writing);
  }

  /** What came of all inputs that were begun, in their order. */
  private List<Processed> process(
      List<Input> inputs, OutputFolder output, BatchProgress progress, BooleanSupplier stop)
      throws IOException {
    ReportJob job = new ReportJob(reader, pipeline, output, options);
    Map<Input, Input> duplicates = Duplicates.of(inputs);
    ExecutorService executor = Executors.newFixedThreadPool(options.threads());
    try {
      List<Future<Processed>> running = new ArrayList<>();
      for (Input input : inputs) {
        running.add(executor.submit(() -> begin(input, duplicates.get(input), job, stop)));
      }
      Processed[] done = new Processed[inputs.size()];
      int told = 0;
      for (int i = 0; i < done.length; i++) {
        done[i] = result(inputs.get(i), running.set(i, null));
        if (done[i] != null && !done[i].crowded()) {
          progress.done(++told, done.length, done[i].outcome());
        }
      }
      for (int i = 0; i < done.length; i++) {
        if (done[i] != null && done[i].crowded()) {
          // Alone, for another one may have taken the memory.
          Input input = inputs.get(i);
          Future<Processed> again = executor.submit(() -> begin(input, null, job, stop));
          Processed alone = result(input, again);
          done[i] = alone == null ? done[i] : alone;
          progress.done(++told, done.length, done[i].outcome());
        }
      }
      return Arrays.stream(done).filter(Objects::nonNull).toList();
    } finally {
      executor.shutdownNow();
    }
  }

  /** What came of an input; null where it was not begun. */
  private static Processed begin(Input input, Input first, ReportJob job, BooleanSupplier stop)
      throws IOException {
    if (stop.getAsBoolean()) {
      return null;
    }
    long before = System.nanoTime();
    Processed processed =
        first == null
            ? job.run(input)
            : Processed.nothing(ReportExtractor.duplicate(input.path(), first.path()));
    return processed.in(Duration.ofNanos(System.nanoTime() - before));
  }

  private static Processed result(Input input, Future<Processed> running) throws IOException {
    try {
      return running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause; // the output cannot be written: no other report could be either
      }
      // Possibly wrapped: a model is loaded on yet another thread.
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof KnowledgeException knowledge) {
          throw knowledge;
        }
      }
      return Processed.nothing(ReportExtractor.internal(input, e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before all inputs were done", e);
    }
  }
}
