package org.assay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.assay.model.RunInfo;
import org.assay.pipeline.LazyPipeline;
import org.assay.pipeline.PipelineConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code assay extract} on Spark; see {@code src/docs/spark.md}. */
@Command(
    name = "ExtractJob",
    description = "Extracts actors, places, goods, people and routes from reports, on Spark.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ExtractJob implements Callable<Integer> {

  /** Seconds for a report unless the user says otherwise; with text recognition. */
  private static final int LIMIT = 300;

  private static final int LIMIT_OF_SCANS = 3600;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "URI",
      description =
          "File, folder or pattern on any file system that Hadoop knows; may be given again. With"
              + " --table the address of a table.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--table",
      paramLabel = "FORMAT",
      description =
          "The input is a table (parquet, orc, json or any format of Spark) with the columns path"
              + " and content (bytes) or text.")
  String table;

  @Option(
      names = "--output",
      paramLabel = "URI",
      defaultValue = "output",
      description = "Output folder; ${DEFAULT-VALUE} if not given.")
  String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "parquet",
      description = "parquet, csv or json; ${DEFAULT-VALUE} if not given.")
  TableFormat format;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many tasks extract; else chosen by the size of the inputs.")
  int partitions;

  @Option(
      names = "--resume",
      description =
          "Keep what earlier runs left, finished or not, and extract only inputs whose content,"
              + " knowledge, version or options have changed, or that failed.")
  boolean resume;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description =
          "Folder of the driver with your own rules and lexicons, laid out as models/; Spark takes"
              + " it to the executors.")
  Path knowledge;

  @Option(
      names = "--ocr",
      description = "Read pages that are pictures with Tesseract, installed on every executor.")
  boolean ocr;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long reading a report may take, and extracting from it; else 300, with --ocr 3600.")
  Integer timeout;

  @Spec CommandSpec spec;

  /** Runs the job; see {@code --help}. */
  public static void main(String[] args) {
    Job.main(new ExtractJob(), args);
  }

  @Override
  public Integer call() throws IOException {
    if (partitions < 0) {
      throw new UsageException("--partitions must be 1 or more, not " + partitions);
    }
    int seconds = timeout != null ? timeout : ocr ? LIMIT_OF_SCANS : LIMIT;
    EngineSettings plain = new EngineSettings(null, Duration.ofSeconds(seconds), ocr);
    LazyPipeline pipeline = new LazyPipeline(new PipelineConfig(knowledge));
    RunInfo run = pipeline.runInfo();
    if (knowledge != null) {
      pipeline.get(); // with what is wrong with data files, before anything is written
    }
    SparkSession spark = Job.session("assay extract", Map.of());
    try {
      String archive =
          knowledge == null
              ? null
              : KnowledgeArchive.send(spark.sparkContext(), knowledge, run.knowledge());
      EngineSettings settings = new EngineSettings(archive, plain.limit(), ocr);
      JobInput chosen =
          table == null ? new JobInput.Files(inputs) : new JobInput.Table(inputs, table);
      ExtractRun job = new ExtractRun(spark, run, new Staging(spark, settings, partitions));
      spec.commandLine().getOut().println(job.run(chosen, output, format, resume));
      return 0;
    } finally {
      spark.stop();
    }
  }
}
