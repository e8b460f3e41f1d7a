package org.assay.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.assay.batch.ResultKey;
import org.assay.json.BlocksJson;
import org.assay.json.ExtractionWriter;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.Report;
import org.assay.model.RunInfo;
import org.assay.section.ReportHints;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.table.Tables;
import org.assay.text.SourceText;

/**
 * What came of one input as a row: its outcome, and of a report everything that an output folder
 * holds. Every table is a column, so that writing one reads no other.
 */
final class StagedRow {

  static final String PATH = "path";
  static final String WAVE = "wave";
  static final String ID = "id";
  static final String STATUS = "status";
  static final String REPORT = "report";
  static final String CODE = "code";
  static final String REASON = "reason";
  static final String REMEDY = "remedy";
  static final String KEY = "key";
  static final String VERSION = "version";
  static final String KNOWLEDGE = "knowledge";
  static final String FAMILY = "family";
  static final String EDITION = "edition";
  static final String COUNTRY = "country";
  static final String EXTRACTION = "extraction";
  static final String TEXT = "text";
  static final String BLOCKS = "blocks";

  private static final List<String> STRINGS =
      List.of(
          PATH,
          ID,
          STATUS,
          REPORT,
          CODE,
          REASON,
          REMEDY,
          KEY,
          VERSION,
          KNOWLEDGE,
          FAMILY,
          EDITION,
          COUNTRY,
          EXTRACTION,
          TEXT,
          BLOCKS);

  private StagedRow() {}

  /** Its columns; of them {@link #WAVE} comes with the folder that the row is in. */
  static StructType schema() {
    List<StructField> fields = new ArrayList<>();
    STRINGS.forEach(
        name -> fields.add(DataTypes.createStructField(name, DataTypes.StringType, true)));
    for (TableSchema table : Tables.perReport()) {
      fields.add(
          DataTypes.createStructField(
              table.name(), DataTypes.createArrayType(Columns.text(table), true), true));
    }
    return DataTypes.createStructType(fields);
  }

  /**
   * An input that gave no report.
   *
   * @param id the id that its report would have, or null where its bytes are not known
   */
  static Row of(Outcome outcome, String id) {
    Object[] cells = new Object[STRINGS.size() + Tables.perReport().size()];
    List<String> strings = new ArrayList<>();
    strings.add(outcome.path());
    strings.add(id);
    strings.add(outcome.status().id());
    strings.add(outcome.report());
    strings.add(outcome.code());
    strings.add(outcome.reason());
    strings.add(outcome.remedy());
    for (int i = 0; i < strings.size(); i++) {
      cells[i] = emptyToNull(strings.get(i));
    }
    return RowFactory.create(cells);
  }

  /**
   * An input that gave a report.
   *
   * @throws IllegalArgumentException where the report gives no sound tables
   */
  static Row of(Outcome outcome, String id, Extraction extraction, SourceText source, RunInfo run) {
    Report report = extraction.report();
    Row plain = of(outcome, id);
    Object[] cells = new Object[plain.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = plain.get(i);
    }
    cells[STRINGS.indexOf(KEY)] = ResultKey.of(source, ReportHints.NONE);
    cells[STRINGS.indexOf(VERSION)] = run.version();
    cells[STRINGS.indexOf(KNOWLEDGE)] = run.knowledge();
    cells[STRINGS.indexOf(FAMILY)] = report.family().name();
    cells[STRINGS.indexOf(EDITION)] =
        report.edition() == null ? null : String.valueOf(report.edition().year());
    cells[STRINGS.indexOf(COUNTRY)] = report.country() == null ? null : report.country().iso3();
    cells[STRINGS.indexOf(EXTRACTION)] = new ExtractionWriter().write(extraction);
    cells[STRINGS.indexOf(TEXT)] = source.text();
    cells[STRINGS.indexOf(BLOCKS)] = new BlocksJson().write(source);
    Map<String, List<List<String>>> tables = ReportTables.of(extraction, source);
    int at = STRINGS.size();
    for (TableSchema table : Tables.perReport()) {
      cells[at++] =
          tables.get(table.name()).stream()
              .map(row -> RowFactory.create(Columns.cells(row)))
              .toArray(Row[]::new);
    }
    return RowFactory.create(cells);
  }

  private static String emptyToNull(String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
