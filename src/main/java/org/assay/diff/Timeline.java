package org.assay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.knowledge.DiffCues;
import org.assay.model.ChangeKind;
import org.assay.model.Passage;
import org.assay.model.TimelinePoint;
import org.assay.model.TimelineState;

/**
 * Editions of a report in, what each has of every thing, route and indicator out. Two or more
 * editions, aligned one after the other ({@link Strands}). As in {@link Diff}, what the words of a
 * text name is there, whether or not it was extracted. Immutable and thread-safe.
 */
public final class Timeline {

  private static final Comparator<Edition> ORDER =
      Comparator.comparingInt(
              (Edition edition) ->
                  edition.extraction().report().edition() == null
                      ? 0
                      : edition.extraction().report().edition().year())
          .thenComparing(edition -> edition.extraction().report().id());

  private final DiffCues cues;

  /** With the cues of a knowledge folder. */
  public Timeline(DiffCues cues) {
    this.cues = cues;
  }

  /**
   * A point for every edition and everything that one of them has, by kind, then thing, then year.
   *
   * @param editions of one report and one version and knowledge, in any order; at least one
   */
  public List<TimelinePoint> of(List<Edition> editions) {
    Wording wording = new Wording(cues);
    List<Reading> readings =
        editions.stream().sorted(ORDER).map(edition -> new Reading(edition, wording)).toList();
    Strands strands = new Strands(readings, wording, cues);
    Points points = new Points(readings, wording);
    Map<ChangeKind, List<TimelinePoint>> byKind = new LinkedHashMap<>();
    for (ChangeKind kind : ChangeKind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    Set<String> keys = new HashSet<>();
    for (Strand<Item> strand : strands.items()) {
      ChangeKind kind = ChangeKind.of(strand.nearest(0).type());
      byKind.get(kind).addAll(points.of(strand, key(kind, strand.nearest(0).key(), keys), kind));
    }
    for (Strand<Way> strand : strands.ways()) {
      String key = key(ChangeKind.ROUTE, strand.nearest(0).key(), keys);
      byKind.get(ChangeKind.ROUTE).addAll(points.of(strand, key));
    }
    for (String indicator : indicators(readings)) {
      byKind.get(ChangeKind.INDICATOR).addAll(indicator(readings, indicator, new Directions(cues)));
    }
    return byKind.values().stream().flatMap(List::stream).toList();
  }

  /** The key, with a number where another thing of the kind has it. */
  private static String key(ChangeKind kind, String key, Set<String> taken) {
    String out = key;
    for (int n = 2; !taken.add(kind.id() + " " + out); n++) {
      out = key + "~" + n;
    }
    return out;
  }

  private static Set<String> indicators(List<Reading> readings) {
    Set<String> out = new LinkedHashSet<>();
    for (Reading reading : readings) {
      for (Passage passage : reading.extraction().passages()) {
        if (passage.indicator() != null) {
          out.add(passage.indicator());
        }
      }
    }
    return new TreeSet<>(out);
  }

  private static List<TimelinePoint> indicator(
      List<Reading> readings, String indicator, Directions directions) {
    List<TimelinePoint> out = new ArrayList<>();
    for (Reading reading : readings) {
      boolean there = reading.writesOf(indicator);
      TimelineState state =
          there
              ? TimelineState.PRESENT
              : reading.assesses(indicator) ? TimelineState.ABSENT : TimelineState.NOT_ASSESSED;
      String direction = null;
      String quote = null;
      for (Map.Entry<Line, String> entry : directions.of(reading, indicator).entrySet()) {
        direction = entry.getValue();
        quote = entry.getKey().text();
      }
      out.add(
          new TimelinePoint(
              reading.extraction().report(),
              ChangeKind.INDICATOR,
              indicator,
              indicator.replace('_', ' '),
              state,
              direction,
              there ? List.of(indicator) : List.of(),
              Points.absence(reading, state),
              quote));
    }
    return out;
  }
}
