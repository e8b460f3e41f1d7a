package org.assay.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.assay.json.JsonText;

/**
 * An output folder on any Hadoop file system.
 *
 * <pre>
 * documents/wave=1/ ...  what came of inputs, staged; each wave is there whole or not at all
 * TABLE/ ...             tables, made from what is staged
 * assay-spark.json       written last: without it the tables are of no finished run
 * .next/                 tables under way
 * </pre>
 */
final class OutputStore {

  /** The file that says what the folder holds. */
  static final String MARK = "assay-spark.json";

  private static final String DOCUMENTS = "documents";
  private static final String WAVE = StagedRow.WAVE + "=";
  private static final String NEXT = ".next";
  private static final String DONE = "_SUCCESS";

  private final FileSystem system;
  private final Path folder;

  OutputStore(Configuration configuration, Path folder) throws IOException {
    this.system = folder.getFileSystem(configuration);
    this.folder = system.makeQualified(folder);
  }

  /**
   * Refuses a folder that holds something else.
   *
   * @throws UsageException where it does
   */
  void check() throws IOException {
    FileStatus[] entries;
    try {
      entries = system.listStatus(folder);
    } catch (FileNotFoundException e) {
      return;
    }
    boolean ours =
        entries.length == 0
            || system.exists(new Path(folder, MARK))
            || system.exists(new Path(folder, DOCUMENTS));
    if (!ours) {
      throw new UsageException(
          folder + " holds something else than output of Assay; give another --output");
    }
  }

  /** Where it is. */
  String place() {
    return folder.toString();
  }

  /** The folder of all waves. */
  String documents() {
    return new Path(folder, DOCUMENTS).toString();
  }

  /** The folder of a wave. */
  String wave(int number) {
    return new Path(documents(), WAVE + number).toString();
  }

  /** Numbers of the waves that are complete, in order. */
  List<Integer> waves() throws IOException {
    List<Integer> waves = new ArrayList<>();
    FileStatus[] entries;
    try {
      entries = system.listStatus(new Path(documents()));
    } catch (FileNotFoundException e) {
      return waves;
    }
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      if (name.startsWith(WAVE) && system.exists(new Path(entry.getPath(), DONE))) {
        waves.add(Integer.parseInt(name.substring(WAVE.length())));
      }
    }
    waves.sort(null);
    return waves;
  }

  /** Deletes waves. */
  void deleteWaves(List<Integer> numbers) throws IOException {
    for (int number : numbers) {
      system.delete(new Path(wave(number)), true);
    }
  }

  /** Where a table is written before it is published. */
  String next(String table) {
    return new Path(new Path(folder, NEXT), table).toString();
  }

  /** Begins to write tables; what an interrupted run left of its own goes. */
  void begin() throws IOException {
    system.delete(new Path(folder, NEXT), true);
  }

  /** Puts tables in the place of those that were there, and says what the folder holds. */
  void publish(List<String> tables, JsonNode mark) throws IOException {
    system.delete(new Path(folder, MARK), false);
    for (String table : tables) {
      Path place = new Path(folder, table);
      system.delete(place, true);
      if (!system.rename(new Path(next(table)), place)) {
        throw new IOException(next(table) + " could not be moved to " + place);
      }
    }
    try (OutputStream out = system.create(new Path(folder, MARK), true)) {
      out.write(JsonText.write(mark).getBytes(StandardCharsets.UTF_8));
    }
    system.delete(new Path(folder, NEXT), true);
  }

  /** What the folder says that it holds, or null. */
  String mark() throws IOException {
    Path mark = new Path(folder, MARK);
    if (!system.exists(mark)) {
      return null;
    }
    try (InputStream in = system.open(mark)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
