package org.assay.spark;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.Row;
import org.assay.batch.Extracted;
import org.assay.batch.Input;
import org.assay.batch.ReportCheck;
import org.assay.batch.ReportExtractor;
import org.assay.batch.ReportReader;
import org.assay.cli.ReaderMain;
import org.assay.fork.ForkedReader;
import org.assay.fork.TimeLimit;
import org.assay.ingest.IngestOptions;
import org.assay.ingest.Ingester;
import org.assay.knowledge.KnowledgeException;
import org.assay.pipeline.LazyPipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.section.ReportHints;

/**
 * Reads and extracts on an executor: one pipeline, whose data files and models are loaded once, for
 * all tasks that run there, and processes that read what is no plain text. These end with the
 * executor, however it ends. Thread-safe.
 */
final class Engine {

  /**
   * One for each way of extracting, for as long as the process lives: Spark has no better place.
   */
  private static final ConcurrentMap<EngineSettings, Engine> ENGINES = new ConcurrentHashMap<>();

  private final LazyPipeline pipeline;
  private final ReportExtractor extractor;
  private final Object alone = new Object();

  private Engine(EngineSettings settings) {
    Path knowledge =
        settings.knowledge() == null ? null : Path.of(SparkFiles.get(settings.knowledge()));
    pipeline = new LazyPipeline(new PipelineConfig(knowledge, true));
    ForkedReader apart =
        new ForkedReader(
            () -> ingester(settings.ocr()),
            ReaderMain.class.getName(),
            jar(),
            new TimeLimit(settings.limit()));
    extractor =
        new ReportExtractor(
            new ReportReader(apart::read, settings.ocr()), pipeline, settings.limit());
  }

  /** The engine of this process. */
  static Engine of(EngineSettings settings) {
    return ENGINES.computeIfAbsent(settings, Engine::new);
  }

  /**
   * Reads and extracts.
   *
   * @param file the file, on this machine
   * @param path the same as the user gave it
   * @param id the id that a report of that name and content has, or null
   * @return a staged row, whatever the file is or holds
   * @throws KnowledgeException where a data file or model cannot be used: no other input fares
   *     better
   */
  Row run(Path file, String path, String id) {
    Input input = new Input(file, path, ReportHints.NONE);
    try {
      Extracted extracted = extractor.run(input);
      if (extracted.crowded()) {
        synchronized (alone) {
          extracted = extractor.run(input); // another one may have taken the memory
        }
      }
      if (extracted.extraction() == null) {
        return StagedRow.of(extracted.outcome(), id);
      }
      ReportCheck.check(extracted.extraction(), extracted.source(), extracted.outcome());
      return StagedRow.of(
          extracted.outcome(), id, extracted.extraction(), extracted.source(), pipeline.runInfo());
    } catch (RuntimeException | StackOverflowError e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof KnowledgeException knowledge) {
          throw knowledge;
        }
      }
      return StagedRow.of(ReportExtractor.internal(input, e), id);
    }
  }

  private Ingester ingester(boolean ocr) {
    return new Ingester(
        IngestOptions.DEFAULTS.withOcr(ocr).withFurniture(pipeline.get().knowledge().furniture()));
  }

  /** The jar of the job, which Spark fetches for each executor and keeps off its class path. */
  private static String jar() {
    try {
      return Path.of(ReaderMain.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place for the jar of the job", e);
    }
  }
}
