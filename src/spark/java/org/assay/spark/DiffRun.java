package org.assay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.assay.diff.EditionPairs;
import org.assay.table.ChangesTable;

/** A comparison: reports are paired on the driver by what they say of themselves, then compared. */
final class DiffRun {

  private static final String OLD = "old";
  private static final String NEW = "new";

  private final SparkSession spark;
  private final String knowledge;

  /**
   * @param knowledge name of the archive that holds the user's own knowledge folder, or null
   */
  DiffRun(SparkSession spark, String knowledge) {
    this.spark = spark;
    this.knowledge = knowledge;
  }

  /**
   * Compares two output folders and writes {@code changes}.
   *
   * @return what came of it, for people
   * @throws UsageException where there is nothing to compare, or two tools made the two sides
   */
  String run(String old, String now, String output, TableFormat format) throws IOException {
    OutputStore store = store(output);
    store.check();
    Dataset<Row> before = reports(old);
    Dataset<Row> after = now.equals(old) ? before : reports(now);
    List<ReportSide> sides = ReportSide.of(before);
    EditionPairs<ReportSide> pairs =
        EditionPairs.of(sides, now.equals(old) ? sides : ReportSide.of(after), ReportSide::facts);
    if (pairs.pairs().isEmpty()) {
      throw new UsageException(
          "no report of --old is of the same country and family as one of --new");
    }
    pairs.pairs().forEach(DiffRun::requireOneTool);
    StructType columns = Columns.text(ChangesTable.SCHEMA);
    Dataset<Row> changes =
        spark.createDataFrame(
            editions(pairs.pairs(), before, after).toJavaRDD().flatMap(new PairWork(knowledge)),
            columns);
    store.begin();
    String table = ChangesTable.SCHEMA.name();
    format.write(changes, ChangesTable.SCHEMA, store.next(table));
    store.publish(List.of(table), mark(format, pairs.pairs().get(0).before()));
    return pairs.pairs().size()
        + " pairs compared, "
        + pairs.unpaired().size()
        + " reports without another edition, in "
        + store.place();
  }

  /** The reports of both sides, pair by pair. */
  private Dataset<Row> editions(
      List<EditionPairs.Pair<ReportSide>> pairs, Dataset<Row> before, Dataset<Row> after) {
    StructType ids = new StructType().add(OLD, DataTypes.StringType).add(NEW, DataTypes.StringType);
    List<Row> rows =
        pairs.stream()
            .map(pair -> RowFactory.create(pair.before().report(), pair.after().report()))
            .toList();
    return spark
        .createDataFrame(rows, ids)
        .join(side(before, OLD), OLD)
        .join(side(after, NEW), NEW)
        .select("of_" + OLD, "of_" + NEW);
  }

  private static Dataset<Row> side(Dataset<Row> reports, String name) {
    return reports.select(
        col(StagedRow.REPORT).as(name),
        struct(col(StagedRow.EXTRACTION), col(StagedRow.TEXT), col(StagedRow.BLOCKS))
            .as("of_" + name));
  }

  private Dataset<Row> reports(String folder) throws IOException {
    OutputStore store = store(folder);
    List<Integer> waves = store.waves();
    if (waves.isEmpty()) {
      throw new UsageException(folder + " is no output of ExtractJob");
    }
    return Staged.of(spark, store, waves).reports();
  }

  private OutputStore store(String folder) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    return new OutputStore(configuration, new Path(folder));
  }

  /** A change of the tool must not look like a change of the text. */
  private static void requireOneTool(EditionPairs.Pair<ReportSide> pair) {
    ReportSide before = pair.before();
    ReportSide after = pair.after();
    if (!before.run().equals(after.run())) {
      throw new UsageException(
          before.report()
              + " and "
              + after.report()
              + " were extracted by different versions or rules: differences could come from the"
              + " tool and not from the texts. Run ExtractJob on both");
    }
  }

  private static ObjectNode mark(TableFormat format, ReportSide one) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("schema", "assay-spark-changes/1")
        .put("version", one.run().version())
        .put("knowledge", one.run().knowledge())
        .put("format", format.id());
  }
}
