package org.assay.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.assay.model.Comparison;
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
  private int comparisons;
  private int timelines;

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

  /**
   * Adds a report.
   *
   * @throws IllegalArgumentException where its id is no name of a file, or something in it refers
   *     to an entity that no report has
   */
  public void add(Extraction extraction, SourceText source) throws IOException {
    String id = extraction.report().id();
    Path reports = data().resolve("reports").normalize();
    if (!isFileName(id) || !reports.equals(reports.resolve(id + ".js").normalize().getParent())) {
      throw new IllegalArgumentException("report.id: is no name of a file");
    }
    int report = index.add(extraction);
    ScriptJson.write(
        reports.resolve(id + ".js"), "report", id, ReportData.json(extraction, source));
    quotes.add(report, extraction, source);
  }

  /** Adds what changed between editions, all of which must have been added. */
  public void add(Editions changed) throws IOException {
    int timeline = timelines++;
    write("timeline", timeline, EditionsData.timeline(changed.timeline()));
    for (Comparison comparison : changed.comparisons()) {
      index.add(comparison, timeline);
      write("compare", comparisons++, EditionsData.changes(comparison));
    }
  }

  /** A numbered file of a kind. */
  private void write(String kind, int number, JsonNode data) throws IOException {
    ScriptJson.write(
        data().resolve(kind).resolve(number + ".js"), kind, String.valueOf(number), data);
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

  /**
   * Whether a report id can name files: not empty, no separators or control characters, no dot in
   * front.
   */
  public static boolean isFileName(String id) {
    return !id.isEmpty()
        && id.charAt(0) != '.'
        && id.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }

  private Path data() {
    return folder.path().resolve("data");
  }
}
