package org.assay.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.assay.batch.ResultKey;
import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;

/** What a task does with a row of an input table: {@code path} and {@code content} as bytes. */
final class TableWork implements Function<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final EngineSettings settings;
  private final Broadcast<Map<String, String>> earlier;

  /**
   * @param earlier keys of results that are up to date by version and knowledge, by path
   */
  TableWork(EngineSettings settings, Broadcast<Map<String, String>> earlier) {
    this.settings = settings;
    this.earlier = earlier;
  }

  /** The staged row, or null where the result of an earlier run is up to date. */
  @Override
  public Row call(Row row) {
    String path = row.getString(0);
    Object content = row.isNullAt(1) ? "" : row.get(1);
    byte[] bytes =
        content instanceof byte[] binary
            ? binary
            : content.toString().getBytes(StandardCharsets.UTF_8);
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    try (LocalCopy copy = LocalCopy.named(name.isEmpty() ? "report" : name)) {
      String sha256;
      try (OutputStream out = Files.newOutputStream(copy.file())) {
        sha256 = LocalCopy.transfer(new ByteArrayInputStream(bytes), out);
      }
      String key = earlier.value().get(path);
      if (key != null && ResultKey.holds(key, sha256, ReportHints.NONE, settings.ocr())) {
        return null;
      }
      String id = Pipeline.reportId(copy.file().getFileName().toString(), sha256);
      return Engine.of(settings).run(copy.file(), path, id);
    } catch (IOException e) {
      throw new UncheckedIOException("no room on the disk of this executor", e);
    }
  }
}
