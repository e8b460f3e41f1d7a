package org.assay.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.assay.ingest.IngestOptions;

/** The work of a run, divided into tasks and the tasks into waves; nothing is done yet. */
final class Staging {

  /**
   * Tasks of a wave: what is lost at most where the driver dies, and what waits for the slowest.
   */
  private static final int TASKS = 1000;

  /** Fewest tasks for a core, so that none waits long for the others at the end of a wave. */
  private static final int TASKS_OF_A_CORE = 3;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final EngineSettings settings;
  private final int partitions;

  /**
   * @param partitions how many tasks extract, or 0 to choose by size
   */
  Staging(SparkSession spark, EngineSettings settings, int partitions) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.settings = settings;
    this.partitions = partitions;
  }

  /**
   * The waves of a run; each gives staged rows.
   *
   * @param output the output folder
   * @param earlier keys of results that are up to date by version and knowledge, by path
   */
  List<JavaRDD<Row>> waves(JobInput input, Path output, Map<String, String> earlier)
      throws IOException {
    Broadcast<Map<String, String>> known = context.broadcast(earlier);
    return input instanceof JobInput.Table table
        ? List.of(rows(table, known))
        : files(((JobInput.Files) input).addresses(), output, known);
  }

  private List<JavaRDD<Row>> files(
      List<String> addresses, Path output, Broadcast<Map<String, String>> known)
      throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Listing listing = new InputLister(configuration, output).list(addresses);
    FileWork work =
        new FileWork(
            settings, context.broadcast(new SerializableConfiguration(configuration)), known);
    List<Load> loads =
        new Balance(IngestOptions.DEFAULTS.maxBytes()).of(listing.files(), partitions, fewest());
    List<JavaRDD<Row>> waves = new ArrayList<>();
    for (int from = 0; from < loads.size(); from += TASKS) {
      List<Load> some = loads.subList(from, Math.min(loads.size(), from + TASKS));
      waves.add(context.parallelize(new ArrayList<>(some), some.size()).flatMap(work));
    }
    if (!listing.unusable().isEmpty()) {
      List<Row> said =
          listing.unusable().stream().map(outcome -> StagedRow.of(outcome, null)).toList();
      waves.add(context.parallelize(said, 1));
    }
    return waves;
  }

  private int fewest() {
    return TASKS_OF_A_CORE * context.defaultParallelism();
  }

  private JavaRDD<Row> rows(JobInput.Table table, Broadcast<Map<String, String>> known) {
    Dataset<Row> all =
        spark
            .read()
            .format(table.format())
            .option("header", "true")
            .option("multiLine", "true")
            .option("escape", "\"")
            .load(table.addresses().toArray(new String[0]));
    List<String> columns = Arrays.asList(all.columns());
    String content =
        List.of("content", "text").stream().filter(columns::contains).findFirst().orElse(null);
    if (!columns.contains("path") || content == null) {
      throw new UsageException(
          "the table needs the columns path and content or text; it has " + columns);
    }
    Dataset<Row> ambiguous =
        all.groupBy(col("path")).count().where("count > 1 or path is null").limit(1);
    ambiguous
        .collectAsList()
        .forEach(
            row -> {
              throw new UsageException(
                  "every row of the table needs a path of its own; there are "
                      + row.getLong(1)
                      + " of "
                      + row.getString(0));
            });
    int tasks = partitions > 0 ? partitions : Math.max(fewest(), all.rdd().getNumPartitions());
    return all.select(col("path").cast("string"), col(content))
        .repartition(tasks, col("path"))
        .toJavaRDD()
        .map(new TableWork(settings, known))
        .filter(Objects::nonNull);
  }
}
