package org.assay.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assay.knowledge.KnowledgeException;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;

/**
 * Extracts many files into one output folder.
 *
 * <p>Each input is read, extracted and stored by one of several threads ({@link ReportJob}); what
 * comes of it is a value, so that a bad file stops nothing. Results are taken in the order of the
 * inputs and are the same with any number of threads.
 */
public final class Batch {

  private final ReportReader reader;
  private final Pipeline pipeline;
  private final int threads;

  /**
   * @param reader reads the files
   * @param pipeline extracts from them
   * @param threads how many files are worked on at the same time, at least 1
   */
  public Batch(ReportReader reader, Pipeline pipeline, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more: " + threads);
    }
    this.reader = reader;
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /**
   * Extracts all inputs and publishes the results.
   *
   * @param output the folder, open; it is not closed
   * @throws IOException where the output cannot be written
   * @throws KnowledgeException where a model cannot be loaded when it is first needed
   */
  public BatchSummary run(Inputs inputs, OutputFolder output, BatchProgress progress)
      throws IOException {
    ReportJob job = new ReportJob(reader, pipeline, output);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    List<Outcome> outcomes = new ArrayList<>();
    ReportCounts counts = ReportCounts.NONE;
    try {
      Map<Input, Input> duplicates = Duplicates.of(inputs.files());
      List<Future<Processed>> running = new ArrayList<>();
      for (Input input : inputs.files()) {
        Input first = duplicates.get(input);
        running.add(
            executor.submit(() -> first == null ? job.run(input) : duplicate(input, first)));
      }
      for (int i = 0; i < running.size(); i++) {
        Input input = inputs.files().get(i);
        Processed processed = result(input, running.get(i));
        outcomes.add(processed.outcome());
        counts = counts.plus(processed.counts());
        progress.done(i + 1, running.size(), processed.outcome());
      }
    } finally {
      executor.shutdownNow();
    }
    List<Outcome> all = Stream.concat(outcomes.stream(), inputs.unusable().stream()).toList();
    long before = System.nanoTime();
    OutputFolder.Finished finished = output.finish(all);
    return new BatchSummary(all, counts, finished, Duration.ofNanos(System.nanoTime() - before));
  }

  private static Processed duplicate(Input input, Input first) {
    return Processed.nothing(
        new Outcome(
            input.path(),
            OutcomeStatus.SKIPPED,
            null,
            "duplicate",
            "The file has the same name and content as " + first.path() + ".",
            "Rename it if it is to be a report of its own."));
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
      return Processed.nothing(
          new Outcome(
              input.path(),
              OutcomeStatus.FAILED,
              null,
              "internal",
              "Assay failed on this file: " + e.getCause(),
              "Please report this with the file, if it may be shared."));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before all inputs were done", e);
    }
  }
}
