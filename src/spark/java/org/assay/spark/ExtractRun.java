package org.assay.spark;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.assay.json.JsonText;
import org.assay.model.RunInfo;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/**
 * A run: inputs are extracted once and staged in waves, which Spark commits whole; then tables are
 * written from what is staged and published. Whatever a task does twice is staged once.
 */
final class ExtractRun {

  private final SparkSession spark;
  private final RunInfo run;
  private final Staging staging;

  /**
   * @param run version and knowledge
   */
  ExtractRun(SparkSession spark, RunInfo run, Staging staging) {
    this.spark = spark;
    this.run = run;
    this.staging = staging;
  }

  /**
   * Does all of it.
   *
   * @param resume whether what earlier runs staged counts; else it is replaced
   * @return what came of it, for people
   */
  String run(JobInput input, String output, TableFormat format, boolean resume) throws IOException {
    Path folder = new Path(output);
    OutputStore store = new OutputStore(spark.sparkContext().hadoopConfiguration(), folder);
    store.check();
    List<Integer> before = store.waves();
    Map<String, String> earlier = new HashMap<>();
    if (resume) {
      Staged.of(spark, store, before)
          .keys(run.version(), run.knowledge())
          .collectAsList()
          .forEach(row -> earlier.put(row.getString(0), row.getString(1)));
    }
    List<Integer> fresh = new ArrayList<>();
    int next = before.isEmpty() ? 1 : before.get(before.size() - 1) + 1;
    for (JavaRDD<Row> wave : staging.waves(input, folder, earlier)) {
      spark
          .createDataFrame(wave, StagedRow.schema())
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(store.wave(next));
      fresh.add(next++);
    }
    ObjectNode mark = mark(format);
    if (resume && JsonText.write(mark).equals(store.mark()) && isEmpty(store, fresh)) {
      store.deleteWaves(fresh);
      return "nothing has changed since the earlier run; " + store.place() + " stays as it is";
    }
    List<Integer> counted = new ArrayList<>(resume ? before : List.of());
    counted.addAll(fresh);
    String said = publish(store, Staged.of(spark, store, counted), format, mark);
    if (!resume) {
      store.deleteWaves(before);
    }
    return said + " in " + store.place();
  }

  private boolean isEmpty(OutputStore store, List<Integer> waves) {
    return waves.isEmpty()
        || spark
            .read()
            .schema(StagedRow.schema())
            .parquet(waves.stream().map(store::wave).toArray(String[]::new))
            .isEmpty();
  }

  private static String publish(
      OutputStore store, Staged staged, TableFormat format, ObjectNode mark) throws IOException {
    store.begin();
    Dataset<Row> reports = staged.reports();
    List<String> tables = new ArrayList<>();
    for (TableSchema table : Tables.perReport()) {
      format.writeOfReports(reports, table, store.next(table.name()));
      tables.add(table.name());
    }
    Dataset<Row> inputs = staged.inputs().persist(StorageLevel.MEMORY_AND_DISK());
    format.write(inputs, Tables.INPUTS, store.next(Tables.INPUTS.name()));
    tables.add(Tables.INPUTS.name());
    Map<String, Long> outcomes = new TreeMap<>();
    inputs
        .groupBy(col(StagedRow.STATUS))
        .count()
        .collectAsList()
        .forEach(row -> outcomes.put(row.getString(0), row.getLong(1)));
    inputs.unpersist();
    store.publish(tables, mark);
    long all = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return all + (all == 1 ? " input: " : " inputs: ") + outcomes;
  }

  private ObjectNode mark(TableFormat format) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("schema", "assay-spark/1")
        .put("version", run.version())
        .put("knowledge", run.knowledge())
        .put("format", format.id());
  }
}
