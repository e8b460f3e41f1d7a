package org.assay.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.assay.batch.ReportExtractor;
import org.assay.model.Outcome;
import org.assay.table.Tables;

/**
 * What is staged in an output folder, and which of it counts: of a path the latest row; of inputs
 * of one name and content the first by path. An input that cannot be read any more keeps the report
 * that it gave.
 */
final class Staged {

  private final Dataset<Row> rows;

  private Staged(Dataset<Row> rows) {
    this.rows = rows;
  }

  /** The rows of some waves of a folder. */
  static Staged of(SparkSession spark, OutputStore store, List<Integer> waves) {
    if (waves.isEmpty()) {
      return new Staged(
          spark.createDataFrame(List.of(), StagedRow.schema()).withColumn(StagedRow.WAVE, lit(0)));
    }
    String[] folders = waves.stream().map(store::wave).toArray(String[]::new);
    return new Staged(
        spark
            .read()
            .schema(StagedRow.schema().add(StagedRow.WAVE, DataTypes.IntegerType))
            .option("basePath", store.documents())
            .parquet(folders));
  }

  /** Keys of results by path, as far as they are of a version and knowledge. */
  Dataset<Row> keys(String version, String knowledge) {
    return latest(
            rows.select(
                StagedRow.PATH,
                StagedRow.WAVE,
                StagedRow.KEY,
                StagedRow.VERSION,
                StagedRow.KNOWLEDGE))
        .where(col(StagedRow.KEY).isNotNull())
        .where(col(StagedRow.VERSION).equalTo(version))
        .where(col(StagedRow.KNOWLEDGE).equalTo(knowledge))
        .select(StagedRow.PATH, StagedRow.KEY);
  }

  /** The table {@code inputs}: a row for every path. */
  Dataset<Row> inputs() {
    Outcome duplicate = ReportExtractor.duplicate("", "%s");
    WindowSpec same = Window.partitionBy(col("same")).orderBy(col(StagedRow.PATH));
    Dataset<Row> marked =
        latest(outcomes())
            // What has no id has no double.
            .withColumn("same", coalesce(col(StagedRow.ID), col(StagedRow.PATH)))
            .withColumn("first", first(col(StagedRow.PATH)).over(same));
    Column isDuplicate = col("first").notEqual(col(StagedRow.PATH));
    return marked
        .withColumn(
            StagedRow.STATUS, or(isDuplicate, lit(duplicate.status().id()), StagedRow.STATUS))
        .withColumn(StagedRow.REPORT, or(isDuplicate, lit(null), StagedRow.REPORT))
        .withColumn(StagedRow.CODE, or(isDuplicate, lit(duplicate.code()), StagedRow.CODE))
        .withColumn(
            StagedRow.REASON,
            or(isDuplicate, format_string(duplicate.reason(), col("first")), StagedRow.REASON))
        .withColumn(StagedRow.REMEDY, or(isDuplicate, lit(duplicate.remedy()), StagedRow.REMEDY))
        .select(Columns.untyped(Tables.INPUTS, ""));
  }

  /** All that is staged of reports, each once. */
  Dataset<Row> reports() {
    WindowSpec same = Window.partitionBy(col(StagedRow.REPORT)).orderBy(col(StagedRow.PATH));
    Dataset<Row> chosen =
        latest(outcomes().where(col(StagedRow.REPORT).isNotNull()))
            .withColumn("place", row_number().over(same))
            .where("place = 1")
            .select(StagedRow.PATH, StagedRow.WAVE);
    return rows.join(chosen, new String[] {StagedRow.PATH, StagedRow.WAVE}, "left_semi");
  }

  private Dataset<Row> outcomes() {
    return rows.select(
        StagedRow.PATH,
        StagedRow.WAVE,
        StagedRow.ID,
        StagedRow.STATUS,
        StagedRow.REPORT,
        StagedRow.CODE,
        StagedRow.REASON,
        StagedRow.REMEDY);
  }

  private static Dataset<Row> latest(Dataset<Row> some) {
    WindowSpec newest = Window.partitionBy(col(StagedRow.PATH)).orderBy(col(StagedRow.WAVE).desc());
    return some.withColumn("age", row_number().over(newest)).where("age = 1").drop("age");
  }

  private static Column or(Column condition, Column then, String otherwise) {
    return when(condition, then).otherwise(col(otherwise));
  }
}
