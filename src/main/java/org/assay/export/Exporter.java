package org.assay.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes one form of the results of all reports into a folder from the pieces that its {@link
 * PieceMaker} makes. The same reports give the same bytes. For one thread.
 */
public interface Exporter extends Closeable {

  /**
   * Adds a report; ids must come in order.
   *
   * @param id report id
   * @param pieces what the report adds
   */
  void add(String id, Map<String, byte[]> pieces) throws IOException;

  /**
   * Completes the files; nothing can be added after it.
   *
   * @param inputs rows of {@link org.assay.table.Tables#INPUTS}
   * @return their paths relative to the folder, with forward slashes
   */
  List<String> finish(List<List<String>> inputs) throws IOException;

  /** Closes files and deletes temporary ones; what was not finished is no result. */
  @Override
  void close() throws IOException;
}
