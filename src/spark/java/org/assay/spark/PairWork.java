package org.assay.spark;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.assay.diff.Diff;
import org.assay.diff.Edition;
import org.assay.json.BlocksJson;
import org.assay.json.ExtractionReader;
import org.assay.json.JsonFormatException;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.Comparison;
import org.assay.table.ChangesTable;

/** What a task does with two editions: compares them, a row for each change. */
final class PairWork implements FlatMapFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final String knowledge;
  private transient Diff diff;

  /**
   * @param knowledge name of the archive that holds the user's own knowledge folder, or null
   */
  PairWork(String knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Iterator<Row> call(Row pair) throws JsonFormatException {
    Comparison comparison = diff().compare(edition(pair.getStruct(0)), edition(pair.getStruct(1)));
    return ChangesTable.rows(comparison).stream()
        .map(row -> RowFactory.create(Columns.cells(row)))
        .iterator();
  }

  private Diff diff() {
    if (diff == null) { // one for each task, which has its own copy of this
      Path folder = knowledge == null ? null : Path.of(SparkFiles.get(knowledge));
      diff = new Diff(new DiffCues(new KnowledgeSource(folder)));
    }
    return diff;
  }

  private static Edition edition(Row report) throws JsonFormatException {
    return new Edition(
        new ExtractionReader().read(report.getString(0)),
        new BlocksJson().read(report.getString(2), report.getString(1)));
  }
}
