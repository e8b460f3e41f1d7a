package org.assay.diff;

import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Mention;

/**
 * Things that only one text has, that changed their name, or that stand under other indicators.
 * Only what the words of the texts show counts: a thing whose name stands in a text is not absent
 * from it, whether or not it was extracted there.
 */
final class ItemComparer {

  /** A thing under more indicators than this in both texts is everywhere. */
  private static final int EVERYWHERE = 6;

  private static final double TOLD_BY_ROUTE = 0.5;

  private final Reading before;
  private final Reading after;
  private final ItemPairs pairs;
  private final Generic generic;
  private final Labels labels;
  private final Rows rows;

  ItemComparer(
      Reading before, Reading after, LinePairs lines, ItemPairs pairs, Generic generic, Rows rows) {
    this.before = before;
    this.after = after;
    this.pairs = pairs;
    this.generic = generic;
    this.labels = new Labels(before, after, lines);
    this.rows = rows;
  }

  void compare() {
    pairs.renamed().forEach(this::renamed);
    pairs.removed().stream().filter(item -> absent(item, after, true)).forEach(this::removed);
    pairs.added().stream().filter(item -> absent(item, before, false)).forEach(this::added);
    pairs.same().forEach(this::moved);
  }

  private boolean absent(Item item, Reading other, boolean old) {
    return item.forms().stream().noneMatch(other::says)
        && !generic.reworded(item, old)
        && !generic.same(item, old)
        && !generic.shortens(item, old)
        && !generic.describes(item, old);
  }

  private void removed(Item item) {
    Mention mention = item.mentions().get(0);
    rows.add(
        new Change(
            ChangeKind.of(item.type()),
            ChangeType.REMOVED,
            item.key(),
            Rows.side(before, item, mention, null),
            rows.notAfter(before.indicator(mention.passage())),
            before.indicator(mention.passage()),
            item.confidence()));
  }

  private void added(Item item) {
    Mention mention = item.mentions().get(0);
    rows.add(
        new Change(
            ChangeKind.of(item.type()),
            ChangeType.ADDED,
            item.key(),
            rows.notBefore(after.indicator(mention.passage())),
            Rows.side(after, item, mention, null),
            after.indicator(mention.passage()),
            item.confidence()));
  }

  private void renamed(ItemPairs.Renamed pair) {
    Mention old = pair.before().mentions().get(0);
    Mention now = pair.after().mentions().get(0);
    rows.add(
        new Change(
            ChangeKind.of(pair.after().type()),
            ChangeType.RENAMED,
            pair.before().key(),
            Rows.side(before, pair.before(), old, null),
            Rows.side(after, pair.after(), now, null),
            after.indicator(now.passage()),
            Math.min(pair.before().confidence(), pair.after().confidence())));
  }

  /**
   * What differs of a thing of both texts: its class, and under which indicators it stands. Where a
   * change of a route says that as well, it counts for less; and of what stands under very many,
   * such as the capital, one more is no news.
   */
  private void moved(Item old, Item now) {
    Set<String> was = old.indicators(before);
    Set<String> is = now.indicators(after);
    Set<String> lost = new TreeSet<>(was);
    lost.removeIf(
        id ->
            is.contains(id)
                || isKept(old, before, id, true)
                || now.forms().stream().anyMatch(f -> after.saysUnder(id, f)));
    Set<String> gained = new TreeSet<>(is);
    gained.removeIf(
        id ->
            was.contains(id)
                || isKept(now, after, id, false)
                || old.forms().stream().anyMatch(f -> before.saysUnder(id, f)));
    if (Math.min(was.size(), is.size()) > EVERYWHERE) {
      lost.clear();
      gained.clear();
    }
    boolean reclassified = labels.differ(old, now);
    if (lost.isEmpty() && gained.isEmpty() && !reclassified) {
      return;
    }
    if (lost.isEmpty() && gained.isEmpty()) {
      add(old, now, null, labels.of(old), labels.of(now), 1);
      return;
    }
    boolean onRoutes =
        lost.stream().allMatch(id -> rows.isOnRoute(old.name(), id))
            && gained.stream().allMatch(id -> rows.isOnRoute(now.name(), id));
    String first = gained.isEmpty() ? lost.iterator().next() : gained.iterator().next();
    add(
        old,
        now,
        first,
        value(reclassified ? labels.of(old) : null, was),
        value(reclassified ? labels.of(now) : null, is),
        onRoutes && !reclassified ? TOLD_BY_ROUTE : 1);
  }

  /**
   * Whether it stands under an indicator in a sentence that the other text has in the same words:
   * where that counts to another indicator there, passages were divided otherwise.
   */
  private boolean isKept(Item item, Reading reading, String indicator, boolean old) {
    return item.mentions().stream()
        .filter(mention -> indicator.equals(reading.indicator(mention.passage())))
        .anyMatch(mention -> labels.isKept(mention, old));
  }

  private static String value(String label, Set<String> indicators) {
    String all = String.join("; ", indicators);
    return label == null ? all : all.isEmpty() ? label : label + "; " + all;
  }

  private void add(Item old, Item now, String indicator, String was, String is, double sure) {
    Mention then = under(old, before, indicator);
    Mention today = under(now, after, indicator);
    rows.add(
        new Change(
            ChangeKind.of(now.type()),
            ChangeType.CHANGED,
            old.key(),
            Rows.side(before, old, then, was),
            Rows.side(after, now, today, is),
            indicator == null ? after.indicator(today.passage()) : indicator,
            sure * Math.min(old.confidence(), now.confidence())));
  }

  /** A mention in a passage of an indicator, or the first. */
  private static Mention under(Item item, Reading reading, String indicator) {
    return item.mentions().stream()
        .filter(m -> indicator != null && indicator.equals(reading.indicator(m.passage())))
        .findFirst()
        .orElse(item.mentions().get(0));
  }
}
