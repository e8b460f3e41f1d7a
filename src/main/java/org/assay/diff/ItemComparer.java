package org.assay.diff;

import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/**
 * Things that only one text has, that changed their name, or that stand under other indicators.
 * Only what the words of the texts show counts: a thing whose name stands in a text is not absent
 * from it, whether or not it was extracted there.
 */
final class ItemComparer {

  private final Reading before;
  private final Reading after;
  private final LinePairs lines;
  private final ItemPairs pairs;
  private final Rows rows;

  ItemComparer(Reading before, Reading after, LinePairs lines, ItemPairs pairs, Rows rows) {
    this.before = before;
    this.after = after;
    this.lines = lines;
    this.pairs = pairs;
    this.rows = rows;
  }

  void compare() {
    pairs.renamed().forEach(this::renamed);
    pairs.removed().stream().filter(item -> absent(item, after, true)).forEach(this::removed);
    pairs.added().stream().filter(item -> absent(item, before, false)).forEach(this::added);
    pairs.same().forEach(this::moved);
  }

  private boolean absent(Item item, Reading other, boolean old) {
    return item.forms().stream().noneMatch(other::says) && !reworded(item, old);
  }

  /**
   * Whether {@code public officials} are only the {@code officials} of the sentence's counterpart:
   * the other words before a noun are no other thing, unless they name a place or a people.
   */
  private boolean reworded(Item item, boolean old) {
    boolean group = item.type() == MentionType.ACTOR || item.type() == MentionType.PEOPLE;
    if (!group || item.entity().named() || namesPeople(item, old ? before : after)) {
      return false;
    }
    String head = item.normal().substring(item.normal().lastIndexOf(' ') + 1);
    return item.mentions().stream()
        .map(m -> old ? lines.toNew(m.sentence()) : lines.toOld(m.sentence()))
        .anyMatch(line -> line != null && line.says(head));
  }

  /** Whether a word has a capital that is not the first of a sentence: {@code Moroccan guides}. */
  private static boolean namesPeople(Item item, Reading reading) {
    String name = item.name();
    boolean inside = name.codePoints().skip(1).anyMatch(Character::isUpperCase);
    boolean atStart =
        item.mentions().stream()
            .map(m -> reading.line(m.sentence()))
            .anyMatch(line -> line != null && line.text().startsWith(name));
    return inside || (Character.isUpperCase(name.codePointAt(0)) && !atStart);
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

  /** An indicator under which only one of the texts has the thing. */
  private void moved(Item old, Item now) {
    Set<String> was = old.indicators(before);
    Set<String> is = now.indicators(after);
    Set<String> lost = new TreeSet<>(was);
    lost.removeIf(
        id -> is.contains(id) || now.forms().stream().anyMatch(f -> after.saysUnder(id, f)));
    Set<String> gained = new TreeSet<>(is);
    gained.removeIf(
        id -> was.contains(id) || old.forms().stream().anyMatch(f -> before.saysUnder(id, f)));
    if (lost.isEmpty() && gained.isEmpty()) {
      return;
    }
    String first = gained.isEmpty() ? lost.iterator().next() : gained.iterator().next();
    rows.add(
        new Change(
            ChangeKind.of(now.type()),
            ChangeType.CHANGED,
            old.key(),
            Rows.side(before, old, under(old, before, first), String.join("; ", was)),
            Rows.side(after, now, under(now, after, first), String.join("; ", is)),
            first,
            Math.min(old.confidence(), now.confidence())));
  }

  /** A mention in a passage of an indicator, or the first. */
  private static Mention under(Item item, Reading reading, String indicator) {
    return item.mentions().stream()
        .filter(m -> indicator.equals(reading.indicator(m.passage())))
        .findFirst()
        .orElse(item.mentions().get(0));
  }
}
