package org.assay.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.assay.table.ColumnType;
import org.assay.table.TableSchema;

/** Tables of the data package as Spark's types. */
final class Columns {

  private Columns() {}

  /** The columns of a table as text, each cell as in the CSV, an empty one null. */
  static StructType text(TableSchema table) {
    return new StructType(
        table.columns().stream()
            .map(c -> DataTypes.createStructField(c.name(), DataTypes.StringType, true))
            .toArray(StructField[]::new));
  }

  /** The cells of a row as text, an empty one null. */
  static Object[] cells(List<String> row) {
    return row.stream().map(cell -> cell.isEmpty() ? null : cell).toArray();
  }

  /** The columns of a table out of those of {@link #text}, each of its own type. */
  static Column[] typed(TableSchema table, String prefix) {
    return table.columns().stream()
        .map(c -> col(prefix + "`" + c.name() + "`").cast(type(c.type())).as(c.name()))
        .toArray(Column[]::new);
  }

  /** The same as text, for CSV, whose numbers are written as on one machine. */
  static Column[] untyped(TableSchema table, String prefix) {
    return table.columns().stream()
        .map(c -> col(prefix + "`" + c.name() + "`").as(c.name()))
        .toArray(Column[]::new);
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }
}
