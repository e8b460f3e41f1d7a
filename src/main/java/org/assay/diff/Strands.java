package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.knowledge.DiffCues;

/**
 * Things and routes through more than two editions: each edition is aligned with the one before it,
 * and what that one does not have with what earlier ones had, by id and name.
 */
final class Strands {

  private final List<Reading> readings;
  private final Wording wording;
  private final DiffCues cues;
  private final List<Strand<Item>> items = new ArrayList<>();
  private final List<Strand<Way>> ways = new ArrayList<>();

  Strands(List<Reading> readings, Wording wording, DiffCues cues) {
    this.readings = readings;
    this.wording = wording;
    this.cues = cues;
    Items.of(readings.get(0), wording, cues).forEach(item -> items.add(Strand.from(0, item)));
    Way.of(readings.get(0), id -> id).forEach(way -> ways.add(Strand.from(0, way)));
    for (int edition = 1; edition < readings.size(); edition++) {
      align(edition);
    }
  }

  private void align(int edition) {
    Reading before = readings.get(edition - 1);
    Reading after = readings.get(edition);
    LinePairs lines = new LinePairs(before, after);
    ItemPairs pairs =
        new ItemPairs(
            Items.of(before, wording, cues),
            Items.of(after, wording, cues),
            new Renaming(after, lines, wording, cues),
            new Apart(before, after, wording));
    Map<String, Strand<Item>> byKey = new HashMap<>();
    items.stream()
        .filter(strand -> strand.last() == edition - 1)
        .forEach(strand -> byKey.put(strand.in(edition - 1).key(), strand));
    pairs.same().forEach((old, now) -> byKey.get(old.key()).add(edition, now));
    for (ItemPairs.Renamed pair : pairs.renamed()) {
      Strand<Item> strand = byKey.get(pair.before().key());
      if (strand.last() < edition) {
        strand.add(edition, pair.after());
      } else {
        items.add(Strand.from(edition, pair.after()));
      }
    }
    for (Item item : pairs.added()) {
      earlier(item, edition)
          .ifPresentOrElse(
              strand -> strand.add(edition, item), () -> items.add(Strand.from(edition, item)));
    }
    alignWays(edition, lines, pairs);
  }

  private Optional<Strand<Item>> earlier(Item item, int edition) {
    return items.stream()
        .filter(strand -> strand.last() < edition - 1)
        .filter(strand -> strand.nearest(edition).type() == item.type())
        .filter(
            strand ->
                strand
                    .all()
                    .anyMatch(
                        old ->
                            old.key().equals(item.key())
                                || old.forms().stream().anyMatch(item.forms()::contains)))
        .findFirst();
  }

  private void alignWays(int edition, LinePairs lines, ItemPairs things) {
    Map<Integer, Strand<Way>> byIndex = new HashMap<>();
    ways.stream()
        .filter(strand -> strand.last() == edition - 1)
        .forEach(strand -> byIndex.put(strand.in(edition - 1).index(), strand));
    List<Way> own = Way.of(readings.get(edition), id -> id);
    WayPairs pairs =
        new WayPairs(
            Way.of(readings.get(edition - 1), id -> id),
            Way.of(readings.get(edition), things::oldId),
            lines,
            wording);
    pairs
        .pairs()
        .forEach(
            pair -> byIndex.get(pair.before().index()).add(edition, own.get(pair.after().index())));
    for (Way added : pairs.added()) {
      Way way = own.get(added.index());
      ways.stream()
          .filter(strand -> strand.last() < edition - 1)
          .filter(strand -> strand.all().anyMatch(old -> old.key().equals(way.key())))
          .findFirst()
          .ifPresentOrElse(
              strand -> strand.add(edition, way), () -> ways.add(Strand.from(edition, way)));
    }
  }

  /** Things, in the order in which the editions have them first. */
  List<Strand<Item>> items() {
    return items;
  }

  /** Routes, in the order in which the editions have them first. */
  List<Strand<Way>> ways() {
    return ways;
  }
}
