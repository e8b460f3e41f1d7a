package org.assay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.assay.batch.ResultKey;
import org.assay.ingest.IngestOptions;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;

/**
 * What a task does with its files: copies one to its own disk, hashes it on the way, extracts,
 * deletes the copy, takes the next. So no more than one file of a task is in memory, and a file of
 * any size costs at most one row.
 */
final class FileWork implements FlatMapFunction<Load, Row> {

  private static final long serialVersionUID = 1L;

  private final EngineSettings settings;
  private final Broadcast<SerializableConfiguration> configuration;
  private final Broadcast<Map<String, String>> earlier;

  /**
   * @param configuration how file systems are reached
   * @param earlier keys of results that are up to date by version and knowledge, by path
   */
  FileWork(
      EngineSettings settings,
      Broadcast<SerializableConfiguration> configuration,
      Broadcast<Map<String, String>> earlier) {
    this.settings = settings;
    this.configuration = configuration;
    this.earlier = earlier;
  }

  @Override
  public Iterator<Row> call(Load load) {
    return load.files().stream().map(this::work).filter(Objects::nonNull).iterator();
  }

  /** The staged row of a file, or null where the result of an earlier run is up to date. */
  private Row work(InputFile file) {
    try (LocalCopy copy = LocalCopy.named(file.name())) {
      String sha256;
      try {
        sha256 = fetch(file, copy);
      } catch (IOException e) {
        return StagedRow.of(unreadable(file, e), null);
      }
      String id = sha256 == null ? null : Pipeline.reportId(file.name(), sha256);
      return isUpToDate(file, sha256)
          ? null
          : Engine.of(settings).run(copy.file(), file.path(), id);
    } catch (IOException e) {
      throw new UncheckedIOException("no room on the disk of this executor", e);
    }
  }

  private boolean isUpToDate(InputFile file, String sha256) {
    String key = earlier.value().get(file.path());
    return key != null
        && sha256 != null
        && file.blocks() == null
        && ResultKey.holds(key, sha256, ReportHints.NONE, settings.ocr());
  }

  /** Copies a file; gives the hash of its bytes, or null where they were not worth reading. */
  private String fetch(InputFile file, LocalCopy copy) throws IOException {
    boolean readable = file.bytes() <= IngestOptions.DEFAULTS.maxBytes();
    String sha256 = null;
    if (readable || file.twin()) {
      try (InputStream in = open(file.address());
          OutputStream out =
              readable ? Files.newOutputStream(copy.file()) : OutputStream.nullOutputStream()) {
        sha256 = LocalCopy.transfer(in, out);
      }
    }
    if (!readable) {
      copy.stretch(file.bytes());
    }
    if (file.blocks() != null) {
      try (InputStream in = open(file.blocks());
          OutputStream out =
              Files.newOutputStream(
                  copy.beside(file.blocks().substring(file.blocks().lastIndexOf('/') + 1)))) {
        in.transferTo(out);
      }
    }
    return sha256;
  }

  private InputStream open(String address) throws IOException {
    Configuration said = configuration.value().value();
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(address);
    return path.getFileSystem(said).open(path);
  }

  private static Outcome unreadable(InputFile file, IOException e) {
    return new Outcome(
        file.path(),
        OutcomeStatus.FAILED,
        null,
        "unreadable",
        "The file could not be read: " + e.getMessage(),
        "Check the disk or network drive and try again.");
  }
}
