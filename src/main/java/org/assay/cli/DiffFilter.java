package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;
import org.assay.model.PassagePair;
import picocli.CommandLine.Option;

/** Which changes the user wants to see. */
final class DiffFilter {

  @Option(
      names = "--type",
      paramLabel = "KIND",
      split = ",",
      description =
          "Only these kinds: actor, location, commodity, people, route, status, passage, indicator.")
  List<String> kinds = new ArrayList<>();

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      split = ",",
      description = "Only under these indicators, such as cocaine_trade.")
  List<String> indicators = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "CHANGE",
      split = ",",
      description = "Only these changes: added, removed, renamed, changed.")
  List<String> types = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "0..1",
      defaultValue = "0",
      description = "Only changes of at least this confidence.")
  double minConfidence;

  /**
   * The comparison with the wanted changes alone, and the passages where their kind is wanted.
   *
   * @throws IllegalArgumentException for a value that is no kind or change
   */
  Comparison apply(Comparison comparison) {
    List<ChangeKind> wantedKinds = kinds.stream().map(ChangeKind::of).toList();
    List<ChangeType> wantedTypes = types.stream().map(ChangeType::of).toList();
    List<Change> kept =
        comparison.changes().stream()
            .filter(c -> wantedKinds.isEmpty() || wantedKinds.contains(c.kind()))
            .filter(c -> wantedTypes.isEmpty() || wantedTypes.contains(c.type()))
            .filter(c -> indicators.isEmpty() || indicators.contains(c.indicator()))
            .filter(c -> c.confidence() >= minConfidence)
            .toList();
    List<PassagePair> passages =
        comparison.passages().stream()
            .filter(p -> wantedKinds.isEmpty() || wantedKinds.contains(ChangeKind.PASSAGE))
            .filter(p -> indicators.isEmpty() || indicators.contains(p.indicator()))
            .toList();
    return new Comparison(comparison.before(), comparison.after(), kept, passages);
  }

  /**
   * Checks the values before anything is read.
   *
   * @throws IllegalArgumentException for one that cannot be used
   */
  void check() {
    kinds.forEach(ChangeKind::of);
    types.forEach(ChangeType::of);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("--min-confidence must be 0 to 1, not " + minConfidence);
    }
  }
}
