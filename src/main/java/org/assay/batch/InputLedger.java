package org.assay.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;

/**
 * What is known of all inputs of an output folder: the rows of earlier runs, and those of this run
 * for the same paths in their place.
 */
final class InputLedger {

  private final Map<String, Outcome> earlier = new TreeMap<>();
  private final Map<String, Outcome> earlierByReport = new HashMap<>();
  private final Map<String, Outcome> merged = new TreeMap<>();
  private final Set<String> superseded = new HashSet<>();

  /**
   * @param reports ids of the reports of earlier runs
   * @param earlier rows of earlier runs
   * @param now outcomes of this run, one per path
   * @param written the outcome with which a report was written since, or null
   */
  InputLedger(
      Set<String> reports,
      Collection<Outcome> earlier,
      Collection<Outcome> now,
      Function<String, Outcome> written) {
    for (Outcome outcome : earlier) {
      this.earlier.put(outcome.path(), outcome);
      if (outcome.report() != null) {
        earlierByReport.putIfAbsent(outcome.report(), outcome);
      }
    }
    merged.putAll(this.earlier);
    for (Outcome outcome : now) {
      merged.put(outcome.path(), firstSaid(outcome, written));
      Outcome before = this.earlier.get(outcome.path());
      if (before != null && before.report() != null && outcome.report() != null) {
        superseded.add(before.report());
      }
      if (before != null && before.report() == null && outcome.report() != null) {
        // The file could not be read in between; its earlier report was kept, and no row names it.
        reports.stream()
            .filter(id -> stem(id).equals(stem(outcome.report())))
            .filter(id -> !earlierByReport.containsKey(id))
            .forEach(superseded::add);
      }
    }
    merged.values().forEach(outcome -> superseded.remove(outcome.report()));
  }

  /** The name of the file that a report was made from, by its id. */
  private static String stem(String report) {
    return report.substring(0, Math.max(0, report.lastIndexOf('-')));
  }

  /** One outcome per path, sorted by path, less those of reports that are no longer there. */
  List<Outcome> rows(Set<String> reports) {
    List<Outcome> rows = new ArrayList<>(merged.values());
    rows.removeIf(row -> row.report() != null && !reports.contains(row.report()));
    return rows;
  }

  /** Reports whose input now gives another one, and that no other input gives. */
  Set<String> superseded() {
    return superseded;
  }

  /**
   * An input that was skipped because nothing changed keeps what was said when it was read, so that
   * a run in two parts and a repeated run give the same table.
   */
  private Outcome firstSaid(Outcome outcome, Function<String, Outcome> written) {
    if (outcome.status() != OutcomeStatus.SKIPPED || outcome.report() == null) {
      return outcome;
    }
    Outcome samePath = earlier.get(outcome.path());
    Outcome said =
        samePath != null && outcome.report().equals(samePath.report())
            ? samePath
            : written.apply(outcome.report());
    if (said == null) {
      said = earlierByReport.get(outcome.report());
    }
    return said == null
        ? outcome
        : new Outcome(
            outcome.path(),
            said.status(),
            outcome.report(),
            said.code(),
            said.reason(),
            said.remedy());
  }
}
