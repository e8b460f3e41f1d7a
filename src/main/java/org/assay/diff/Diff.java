package org.assay.diff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.Change;
import org.assay.model.Comparison;
import org.assay.model.Extraction;
import org.assay.model.PassagePair;

/**
 * Two editions of a report in, what changed out.
 *
 * <p>Alignment first: sentences by indicator and shared words ({@link LinePairs}), entities by id,
 * name and renaming ({@link ItemPairs}), routes by cargo, stops and sentences ({@link WayPairs}).
 * Comparison second: each comparer adds its rows ({@link ItemComparer}, {@link WayComparer}, {@link
 * IndicatorComparer}), and statements last, for what no other row tells ({@link
 * StatementComparer}). Immutable and thread-safe.
 *
 * <p>The older edition is always read as the older one, in whichever order the two are given; then
 * the rows are turned round. So swapping them mirrors the result exactly.
 */
public final class Diff {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind)
          .thenComparing(Change::type)
          .thenComparing(change -> change.indicator() == null ? "" : change.indicator())
          .thenComparing(Change::key)
          .thenComparing(change -> String.valueOf(change.before()))
          .thenComparing(change -> String.valueOf(change.after()));

  private final DiffCues cues;
  private final Wording wording;

  /** With the cues of a knowledge folder. */
  public Diff(DiffCues cues) {
    this.cues = cues;
    this.wording = new Wording(cues);
  }

  /**
   * What changed between two extractions of one version and knowledge, with the shipped cues.
   * Without their texts no statements are compared; see {@link #compare}.
   */
  public static Comparison between(Extraction before, Extraction after) {
    return new Diff(new DiffCues(new KnowledgeSource(null)))
        .compare(new Edition(before, null), new Edition(after, null));
  }

  /**
   * What changed between two editions of one version and knowledge.
   *
   * @param before the older edition, or the one to be read as such
   * @param after the newer one
   */
  public Comparison compare(Edition before, Edition after) {
    boolean turned = order(before).compareTo(order(after)) > 0;
    Reading older = new Reading(turned ? after : before, wording);
    Reading newer = new Reading(turned ? before : after, wording);
    List<PassagePair> passages = PassagePairs.of(older, newer);
    List<Change> changes = distinct(changes(older, newer, passages));
    return new Comparison(
        before.extraction().report(),
        after.extraction().report(),
        changes.stream().map(c -> turned ? Turned.of(c) : c).sorted(ORDER).toList(),
        passages.stream().map(p -> turned ? Turned.of(p) : p).toList());
  }

  /** One row for a kind, change and key: the same said twice is one change. */
  private static List<Change> distinct(List<Change> changes) {
    Map<List<Object>, Change> out = new LinkedHashMap<>();
    changes.stream()
        .sorted(ORDER)
        .forEach(c -> out.putIfAbsent(List.of(c.kind(), c.type(), c.key()), c));
    return List.copyOf(out.values());
  }

  private List<Change> changes(Reading before, Reading after, List<PassagePair> passages) {
    LinePairs lines = new LinePairs(before, after);
    ItemPairs items =
        new ItemPairs(
            Items.of(before, wording, cues),
            Items.of(after, wording, cues),
            new Renaming(after, lines, wording, cues),
            new Apart(before, after, wording));
    WayPairs ways =
        new WayPairs(Way.of(before, id -> id), Way.of(after, items::oldId), lines, wording);
    Rows rows = new Rows(before, after);
    new WayComparer(before, after, ways, lines, wording, cues, rows).compare();
    new WaysAlone(before, after, ways, lines, wording, cues, rows).compare();
    new StopsAlone(before, after, wording, cues).compare(lines, rows);
    new JourneysAlone(before, after, wording, cues).compare(rows);
    Generic generic = new Generic(before, after, lines, cues);
    new ItemComparer(before, after, lines, items, generic, rows).compare();
    new IndicatorComparer(before, after, lines, new Directions(cues), rows).compare();
    new StatementComparer(before, after, lines, wording, cues, rows).compare();
    RewrittenPassages.compare(passages, before, after, rows);
    return rows.all();
  }

  private static String order(Edition edition) {
    var report = edition.extraction().report();
    int year = report.edition() == null ? 0 : report.edition().year();
    return String.format(java.util.Locale.ROOT, "%04d %s", year, report.id());
  }
}
