package org.assay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code assay diff} on Spark; see {@code src/docs/spark.md}. */
@Command(
    name = "DiffJob",
    description = "Compares editions that ExtractJob has extracted, on Spark.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DiffJob implements Callable<Integer> {

  @Option(
      names = "--old",
      required = true,
      paramLabel = "URI",
      description = "Output folder of ExtractJob with the older editions.")
  String old;

  @Option(
      names = "--new",
      required = true,
      paramLabel = "URI",
      description =
          "The same of the newer editions. Where both are one folder, the first edition of each"
              + " country is compared with the last.")
  String now;

  @Option(
      names = "--output",
      paramLabel = "URI",
      defaultValue = "output/diff",
      description = "Where changes are written; ${DEFAULT-VALUE} if not given.")
  String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "parquet",
      description = "parquet, csv or json; ${DEFAULT-VALUE} if not given.")
  TableFormat format;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Folder of the driver with your own rules, as for ExtractJob.")
  Path knowledge;

  @Spec CommandSpec spec;

  /** Runs the job; see {@code --help}. */
  public static void main(String[] args) {
    Job.main(new DiffJob(), args);
  }

  @Override
  public Integer call() throws IOException {
    KnowledgeSource source = new KnowledgeSource(knowledge);
    new DiffCues(source); // with what is wrong with data files, before anything is written
    SparkSession spark = Job.session("assay diff", Map.of());
    try {
      String archive =
          knowledge == null
              ? null
              : KnowledgeArchive.send(spark.sparkContext(), knowledge, source.sha256());
      String said = new DiffRun(spark, archive).run(old, now, output, format);
      spec.commandLine().getOut().println(said);
      return 0;
    } finally {
      spark.stop();
    }
  }
}
