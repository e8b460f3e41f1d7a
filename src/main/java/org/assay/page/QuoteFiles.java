package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.assay.model.Extraction;
import org.assay.text.SourceText;

/** Sentences of all reports for a search, in files of several reports. */
final class QuoteFiles {

  private static final int REPORTS_A_FILE = 25;

  private final Path folder;
  private ObjectNode open = Nodes.object();
  private int files;

  /**
   * @param folder where they go
   */
  QuoteFiles(Path folder) {
    this.folder = folder;
  }

  void add(int report, Extraction extraction, SourceText source) throws IOException {
    ArrayNode rows = open.putArray(String.valueOf(report));
    extraction
        .passages()
        .forEach(
            passage ->
                passage
                    .sentences()
                    .forEach(
                        sentence ->
                            rows.addArray()
                                .add(sentence.id())
                                .add(passage.id())
                                .add(source.read(sentence.spans()))));
    if (open.size() == REPORTS_A_FILE) {
      write();
    }
  }

  /** Writes what is left and gives the number of files. */
  int finish() throws IOException {
    if (!open.isEmpty()) {
      write();
    }
    return files;
  }

  private void write() throws IOException {
    ScriptJson.write(folder.resolve(files + ".js"), "quotes", String.valueOf(files), open);
    files++;
    open = Nodes.object();
  }
}
