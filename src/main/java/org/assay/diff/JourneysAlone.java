package org.assay.diff;

import java.util.List;
import org.assay.knowledge.DiffCues;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;

/**
 * Journeys of sentences that gave no route, of which the other text says nothing: no sentence of it
 * names both places.
 */
final class JourneysAlone {

  private static final double CONFIDENCE = 0.5;

  private final Reading before;
  private final Reading after;
  private final Wording wording;
  private final DiffCues cues;

  JourneysAlone(Reading before, Reading after, Wording wording, DiffCues cues) {
    this.before = before;
    this.after = after;
    this.wording = wording;
    this.cues = cues;
  }

  void compare(Rows rows) {
    Journeys journeys = new Journeys(cues);
    for (Journeys.Journey journey : journeys.of(before)) {
      if (isAlone(journey, after) && !rows.isRoute(journey.line(), journey.names())) {
        String indicator = journey.line().indicator();
        rows.add(change(ChangeType.REMOVED, journey, side(journey), rows.notAfter(indicator)));
      }
    }
    for (Journeys.Journey journey : journeys.of(after)) {
      if (isAlone(journey, before)
          && !speaksOfEnd(journey.line())
          && !rows.isRoute(journey.line(), journey.names())) {
        String indicator = journey.line().indicator();
        rows.add(change(ChangeType.ADDED, journey, rows.notBefore(indicator), side(journey)));
      }
    }
  }

  private boolean isAlone(Journeys.Journey journey, Reading other) {
    List<String> names = journey.names();
    return !journey.from().equals(journey.to())
        && other.lines().stream()
            .noneMatch(line -> names.stream().allMatch(name -> wording.names(line, name)));
  }

  /** What is said to have ended is no new route. */
  private boolean speaksOfEnd(Line line) {
    List<String> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      var hit = cues.cues().at(words, i);
      if (hit != null && hit.value().kind() == DiffCues.Kind.END) {
        return true;
      }
    }
    return false;
  }

  private static Change.Side side(Journeys.Journey journey) {
    Line line = journey.line();
    return new Change.Side(line.id(), journey.name(), null, line.passage(), line.text());
  }

  private static Change change(
      ChangeType type, Journeys.Journey journey, Change.Side was, Change.Side is) {
    return new Change(
        ChangeKind.ROUTE,
        type,
        "?:" + journey.from() + ">" + journey.to(),
        was,
        is,
        journey.line().indicator(),
        CONFIDENCE);
  }
}
