package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.correct.CorrectionNotes;
import org.assay.correct.Corrector;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.knowledge.Correction;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;

/**
 * What a correction does to the reports of an output folder, without writing anything.
 *
 * @param changes what it changes in each report that it matches
 * @param obstacles why it cannot be carried out where it matches
 * @param inScope reports that it holds for
 * @param others countries and ids of those that it does not hold for
 * @param nearest what of these reports is most like what it names
 */
record CorrectionTrial(
    List<String> changes,
    List<String> obstacles,
    int inScope,
    Set<String> others,
    List<String> nearest) {

  /**
   * @param corrections all corrections of the file, the one that is tried last
   * @param knowledge hash of the data files without it
   * @throws IOException where a file of the folder cannot be read
   */
  static CorrectionTrial of(Path output, List<Correction> corrections, String knowledge)
      throws IOException {
    Correction tried = corrections.get(corrections.size() - 1);
    List<String> changes = new ArrayList<>();
    List<String> obstacles = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    NearMisses near = new NearMisses(tried);
    int inScope = 0;
    for (Manifest.Entry entry : manifest(output).reports()) {
      StoredReport stored = StoredReport.read(output, entry.id());
      if (!tried.origin().scope().holds(stored.extraction().report())) {
        others.add(scopes(stored.extraction()));
        continue;
      }
      inScope++;
      near.see(stored.extraction());
      // What an earlier extraction has applied already is not applied again.
      boolean current = entry.run().knowledge().equals(knowledge);
      List<Correction> left = current ? List.of(tried) : corrections;
      for (Diagnostic note :
          new Corrector(left).correct(stored.extraction(), stored.source()).diagnostics()) {
        if (CorrectionNotes.isAbout(note.message(), tried)) {
          String what = entry.id() + ": " + what(note.message(), tried);
          boolean applied = note.code().equals(CorrectionNotes.APPLIED);
          if (applied && !CorrectionNotes.isNeedless(note.message())) {
            changes.add(what);
          } else if (applied || note.code().equals(CorrectionNotes.IMPOSSIBLE)) {
            obstacles.add(what);
          }
        }
      }
    }
    return new CorrectionTrial(changes, obstacles, inScope, others, near.found());
  }

  /** Whether a folder holds finished output. */
  static boolean isOutput(Path folder) {
    return Files.isRegularFile(folder.resolve(OutputPaths.MANIFEST));
  }

  private static Manifest manifest(Path output) throws IOException {
    return new ManifestJson().read(Files.readString(output.resolve(OutputPaths.MANIFEST)));
  }

  private static String scopes(Extraction extraction) {
    String id = "report:" + extraction.report().id();
    return extraction.report().country() == null
        ? id
        : "country:" + extraction.report().country().iso3() + " " + id;
  }

  private static String what(String message, Correction tried) {
    return message.substring(
        (tried.origin().foundBy() + " (" + tried.origin().words() + "): ").length());
  }
}
