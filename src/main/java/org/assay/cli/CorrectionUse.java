package org.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.correct.CorrectionNotes;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.knowledge.Correction;
import org.assay.pipeline.Pipeline;
import org.assay.table.TableReader;
import org.assay.table.Tables;

/**
 * What became of corrections in an output folder, over all reports that were extracted with them,
 * in this run or before.
 *
 * @param applied number of those that matched in a report
 * @param unmatched those that match nothing any more in the reports that they hold for
 * @param impossible those that match and cannot be carried out, with the reason
 * @param elsewhere those that hold for none of the reports
 */
record CorrectionUse(
    int applied, List<String> unmatched, List<String> impossible, List<String> elsewhere) {

  /** No corrections. */
  static final CorrectionUse NONE = new CorrectionUse(0, List.of(), List.of(), List.of());

  /** What was said of corrections in reports. */
  private record Said(String code, String message) {}

  /** Reads what the tables of a finished folder say. */
  static CorrectionUse of(Path output, Pipeline pipeline) throws IOException {
    List<Correction> all = pipeline.knowledge().corrections().all();
    Set<String> reports = new HashSet<>();
    Set<Said> said = all.isEmpty() ? Set.of() : said(output, pipeline, reports);
    int applied = 0;
    List<String> unmatched = new ArrayList<>();
    List<String> impossible = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (Correction correction : all) {
      String name = correction.origin().foundBy() + " (" + correction.origin().words() + ")";
      if (message(said, CorrectionNotes.APPLIED, correction) != null) {
        applied++;
      } else if (message(said, CorrectionNotes.IMPOSSIBLE, correction) != null) {
        impossible.add(message(said, CorrectionNotes.IMPOSSIBLE, correction));
      } else if (message(said, CorrectionNotes.UNMATCHED, correction) != null
          || (correction.origin().scope().isAll() && !reports.isEmpty())) {
        unmatched.add(name);
      } else {
        elsewhere.add(name);
      }
    }
    return new CorrectionUse(applied, unmatched, impossible, elsewhere);
  }

  private static Set<Said> said(Path output, Pipeline pipeline, Set<String> reports)
      throws IOException {
    Path manifest = output.resolve(OutputPaths.MANIFEST);
    for (Manifest.Entry entry : new ManifestJson().read(Files.readString(manifest)).reports()) {
      if (entry.run().equals(pipeline.runInfo())) {
        reports.add(entry.id());
      }
    }
    Set<Said> said = new HashSet<>();
    int report = Tables.DIAGNOSTICS.index("report");
    int code = Tables.DIAGNOSTICS.index("code");
    int message = Tables.DIAGNOSTICS.index("message");
    Path table = output.resolve(Tables.DIAGNOSTICS.file());
    try (TableReader reader = new TableReader(table, Tables.DIAGNOSTICS)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        if (row.get(code).startsWith("correction-") && reports.contains(row.get(report))) {
          said.add(new Said(row.get(code), row.get(message)));
        }
      }
    }
    return said;
  }

  /** The first message of a code about a correction, in order of the alphabet, or null. */
  private static String message(Set<Said> said, String code, Correction correction) {
    return said.stream()
        .filter(s -> s.code.equals(code) && CorrectionNotes.isAbout(s.message, correction))
        .map(Said::message)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Says it in few lines; nothing where there are no corrections. */
  void print(PrintWriter out) {
    int all = applied + unmatched.size() + impossible.size() + elsewhere.size();
    if (all > 0) {
      out.printf(Locale.ROOT, "Corrections: %d of %d matched%n", applied, all);
    }
    unmatched.forEach(name -> out.println("Matches nothing any more: " + name));
    impossible.forEach(message -> out.println("Cannot be applied: " + message));
    elsewhere.forEach(name -> out.println("Holds for none of these reports: " + name));
  }

  /** The facts of a run with these. */
  JsonNode addTo(JsonNode facts) {
    ObjectNode node = ((ObjectNode) facts).putObject("corrections");
    node.put("matched", applied);
    list(node.putArray("unmatched"), unmatched);
    list(node.putArray("impossible"), impossible);
    list(node.putArray("outOfScope"), elsewhere);
    return facts;
  }

  private static void list(ArrayNode array, List<String> names) {
    names.forEach(array::add);
  }
}
