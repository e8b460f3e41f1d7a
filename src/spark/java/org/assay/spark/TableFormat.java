package org.assay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.assay.table.TableSchema;

/** How tables are written. */
enum TableFormat {
  PARQUET,
  /** As on one machine: RFC 4180, a header row, numbers as they were printed there. */
  CSV,
  /** A row is an object on a line, with every column. */
  JSON;

  /** What reports are partitioned by; names that no table has for a column of its own. */
  private static final Map<String, String> PARTITIONS =
      Map.of(
          StagedRow.FAMILY, "report_family",
          StagedRow.EDITION, "report_edition",
          StagedRow.COUNTRY, "report_country");

  private static final List<String> ORDER =
      List.of(StagedRow.FAMILY, StagedRow.EDITION, StagedRow.COUNTRY);

  /** The name that Spark has for it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a table of reports, partitioned.
   *
   * @param reports what is staged of them
   * @param folder where; what is there is replaced
   */
  void writeOfReports(Dataset<Row> reports, TableSchema table, String folder) {
    Column[] partitions =
        ORDER.stream().map(name -> col(name).as(PARTITIONS.get(name))).toArray(Column[]::new);
    String[] names = ORDER.stream().map(PARTITIONS::get).toArray(String[]::new);
    Column row = explode(col(table.name())).as("row");
    Dataset<Row> rows =
        reports
            .select(Stream.concat(Stream.of(partitions), Stream.of(row)).toArray(Column[]::new))
            .select(
                Stream.concat(
                        Stream.of(names).map(name -> col(name)), Stream.of(columns(table, "row.")))
                    .toArray(Column[]::new));
    // One file for a partition, or several of a good size; few tasks for small ones.
    Object[] by = Stream.of(names).map(name -> col(name)).toArray();
    rows.hint("rebalance", by)
        .write()
        .mode(SaveMode.Overwrite)
        .format(id())
        .options(options())
        .partitionBy(names)
        .save(folder);
  }

  /** Writes a table of text columns as one, of any number of files. */
  void write(Dataset<Row> rows, TableSchema table, String folder) {
    rows.select(columns(table, ""))
        .hint("rebalance")
        .write()
        .mode(SaveMode.Overwrite)
        .format(id())
        .options(options())
        .save(folder);
  }

  private Map<String, String> options() {
    return switch (this) {
      case PARQUET -> Map.of();
      case CSV -> Map.of("header", "true", "escape", "\"", "emptyValue", "", "nullValue", "");
      case JSON -> Map.of("ignoreNullFields", "false");
    };
  }

  private Column[] columns(TableSchema table, String prefix) {
    return this == CSV ? Columns.untyped(table, prefix) : Columns.typed(table, prefix);
  }
}
