package org.assay.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.text.SourceText;

/**
 * Writes a page, report by report. The same reports give the same bytes. A page that was there
 * stays until the new one is complete. For one thread.
 */
public final class PageWriter implements Closeable {

  private final PageFolder folder;
  private final String version;
  private final IndexData index = new IndexData();
  private final QuoteFiles quotes;
  private int editions;

  private PageWriter(PageFolder folder, String version) {
    this.folder = folder;
    this.version = version;
    quotes = new QuoteFiles(data().resolve("quotes"));
  }

  /**
   * Starts to write.
   *
   * @param folder does not exist, is empty or holds a page
   * @param version version of Assay, shown on the page
   * @throws PageFolderException where the folder holds something else
   */
  public static PageWriter open(Path folder, String version) throws IOException {
    return new PageWriter(PageFolder.open(folder), version);
  }

  /** Adds a report; its references must be sound. */
  public void add(Extraction extraction, SourceText source) throws IOException {
    int report = index.add(extraction);
    String id = extraction.report().id();
    ScriptJson.write(
        data().resolve("reports").resolve(id + ".js"),
        "report",
        id,
        ReportData.json(extraction, source));
    quotes.add(report, extraction, source);
  }

  /** Adds what changed between editions, all of which must have been added. */
  public void add(Editions changed) throws IOException {
    int file = editions++;
    changed.comparisons().forEach(comparison -> index.add(comparison, file));
    ScriptJson.write(
        data().resolve("compare").resolve(file + ".js"),
        "compare",
        String.valueOf(file),
        EditionsData.json(changed));
  }

  /** Completes the page and puts it in place. */
  public void finish(Collection<Outcome> inputs) throws IOException {
    ObjectNode all = index.json(version, inputs);
    all.put("quoteFiles", quotes.finish());
    ScriptJson.write(data().resolve("index.js"), "index", "", all);
    BaseMap.write(data().resolve("world.js"));
    Assets.copy(folder.path());
    folder.publish(version);
  }

  /** Deletes what was not put in place. */
  @Override
  public void close() throws IOException {
    folder.close();
  }

  private Path data() {
    return folder.path().resolve("data");
  }
}
