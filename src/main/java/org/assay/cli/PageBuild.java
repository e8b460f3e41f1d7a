package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.diff.Diff;
import org.assay.diff.Edition;
import org.assay.diff.Timeline;
import org.assay.json.JsonFormatException;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.knowledge.DiffCues;
import org.assay.model.Comparison;
import org.assay.model.Outcome;
import org.assay.page.Editions;
import org.assay.page.PageWriter;
import org.assay.pipeline.Version;
import org.assay.table.InputsTable;
import org.assay.table.TableFormatException;
import org.assay.table.TableReader;
import org.assay.table.Tables;

/** An output folder to a page. Holds the texts of one country at a time. */
final class PageBuild {

  private final Path output;
  private final Diff diff;
  private final Timeline timeline;
  private final Console console;

  /**
   * @param output a folder that extract wrote
   * @param cues what the comparison of editions goes by
   */
  PageBuild(Path output, DiffCues cues, Console console) {
    this.output = output;
    this.diff = new Diff(cues);
    this.timeline = new Timeline(cues);
    this.console = console;
  }

  /**
   * Writes the page.
   *
   * @return what it holds, for people
   */
  String write(Path page) throws IOException {
    Manifest manifest =
        new ManifestJson().read(Files.readString(output.resolve(OutputPaths.MANIFEST)));
    Map<String, List<DiffSide>> groups = new TreeMap<>();
    int comparisons = 0;
    try (PageWriter writer = PageWriter.open(page, Version.current())) {
      for (Manifest.Entry entry : manifest.reports()) {
        StoredReport stored = stored(entry.id());
        add(stored, writer);
        // Read again where editions are compared: all together would not fit.
        DiffSide side =
            new DiffSide(stored.extraction().report(), entry.run(), () -> edition(entry.id()));
        groups.computeIfAbsent(side.pairKey(), key -> new ArrayList<>()).add(side);
      }
      for (List<DiffSide> group : groups.values()) {
        if (group.size() > 1) {
          comparisons += compare(group, writer);
        }
      }
      writer.finish(inputs());
    }
    return "reports: " + manifest.reports().size() + ", comparisons of editions: " + comparisons;
  }

  /** Reads a report; its id, which names files, must be that of the manifest. */
  private StoredReport stored(String id) throws IOException {
    if (!PageWriter.isFileName(id)) {
      throw new JsonFormatException(OutputPaths.MANIFEST, "a report id is no name of a file");
    }
    StoredReport stored = StoredReport.read(output, id);
    if (!stored.extraction().report().id().equals(id)) {
      throw new JsonFormatException(
          OutputPaths.report(id), "report.id: is not that of the manifest");
    }
    return stored;
  }

  private static void add(StoredReport stored, PageWriter writer) throws IOException {
    try {
      writer.add(stored.extraction(), stored.source());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new JsonFormatException(
          OutputPaths.report(stored.extraction().report().id()), e.getMessage());
    }
  }

  /** Adds what changed between every two editions; gives the number of comparisons. */
  private int compare(List<DiffSide> group, PageWriter writer) throws IOException {
    group.sort(Comparator.comparingInt(DiffSide::year).thenComparing(side -> side.report().id()));
    List<Edition> editions = new ArrayList<>();
    for (DiffSide side : group) {
      try {
        OneTool.check(group.get(0), side);
      } catch (IllegalArgumentException e) {
        console.err().println("assay: editions are not compared: " + e.getMessage());
        return 0;
      }
      editions.add(side.edition());
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (int newer = 1; newer < editions.size(); newer++) {
      for (int older = newer - 1; older >= 0; older--) {
        comparisons.add(diff.compare(editions.get(older), editions.get(newer)));
      }
    }
    writer.add(new Editions(comparisons, timeline.of(editions)));
    return comparisons.size();
  }

  private Edition edition(String id) {
    try {
      StoredReport stored = StoredReport.read(output, id);
      return new Edition(stored.extraction(), stored.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Outcome> inputs() throws IOException {
    List<Outcome> out = new ArrayList<>();
    try (TableReader reader =
        new TableReader(output.resolve(Tables.INPUTS.file()), Tables.INPUTS)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        out.add(InputsTable.outcome(row));
      }
    } catch (TableFormatException e) {
      throw new JsonFormatException(Tables.INPUTS.file(), e.getMessage());
    }
    return out;
  }
}
