package org.assay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which thing of the newer text is which of the older one: by entity id, then by a name of one
 * type, then by a name of any type, then by a renaming.
 */
final class ItemPairs {

  /**
   * A thing under another name.
   *
   * @param before in the older text
   * @param after in the newer text
   */
  record Renamed(Item before, Item after) {}

  private final Map<Item, Item> same = new LinkedHashMap<>();
  private final List<Renamed> renamed = new ArrayList<>();
  private final List<Item> removed;
  private final List<Item> added;
  private final Map<String, String> oldIds = new HashMap<>();

  ItemPairs(List<Item> before, List<Item> after, Renaming renaming, Apart apart) {
    removed = new ArrayList<>(before);
    added = new ArrayList<>(after);
    pairByKey(renaming);
    Map<String, List<Item>> byForm = byForm(added);
    for (boolean typed : new boolean[] {true, false}) {
      for (Item item : List.copyOf(removed)) {
        find(item, typed, byForm).ifPresent(other -> join(item, other, renaming));
      }
    }
    for (Item item : List.copyOf(removed)) {
      renaming
          .find(item, added)
          .ifPresent(
              other -> {
                renamed.add(new Renamed(item, other));
                take(item, other);
              });
    }
    for (Item item : List.copyOf(added)) {
      apart
          .of(item, same.keySet(), true)
          .ifPresent(
              old -> {
                same.merge(old, item, Item::with);
                added.remove(item);
              });
    }
    for (Item item : List.copyOf(removed)) {
      apart
          .of(item, same.values(), false)
          .ifPresent(
              now -> {
                Item old =
                    same.entrySet().stream()
                        .filter(e -> e.getValue().equals(now))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                same.remove(old);
                same.put(old.with(item), now);
                removed.remove(item);
              });
    }
    for (Item item : List.copyOf(added)) {
      renaming
          .former(item, same.keySet())
          .ifPresent(
              old -> {
                renamed.add(new Renamed(old, item));
                added.remove(item);
              });
    }
  }

  private void pairByKey(Renaming renaming) {
    Map<String, Item> byKey = new HashMap<>();
    added.forEach(item -> byKey.putIfAbsent(item.key(), item));
    for (Item item : List.copyOf(removed)) {
      Item other = byKey.get(item.key());
      if (other != null) {
        join(item, other, renaming);
      }
    }
  }

  private static Map<String, List<Item>> byForm(List<Item> items) {
    Map<String, List<Item>> out = new HashMap<>();
    for (Item item : items) {
      item.forms().forEach(form -> out.computeIfAbsent(form, k -> new ArrayList<>()).add(item));
    }
    return out;
  }

  /** The first of those that are left and have one of its names. */
  private Optional<Item> find(Item item, boolean typed, Map<String, List<Item>> byForm) {
    return item.forms().stream()
        .flatMap(form -> byForm.getOrDefault(form, List.of()).stream())
        .filter(other -> !typed || other.type() == item.type())
        .filter(added::contains)
        .min(Comparator.comparingInt(added::indexOf));
  }

  private void join(Item before, Item after, Renaming renaming) {
    if (renaming.isTold(before, after)) {
      renamed.add(new Renamed(before, after));
    } else {
      same.put(before, after);
    }
    take(before, after);
  }

  private void take(Item before, Item after) {
    removed.remove(before);
    added.remove(after);
    oldIds.put(after.entity().id(), before.entity().id());
  }

  /** Things of both texts, older to newer. */
  Map<Item, Item> same() {
    return same;
  }

  /** Things under another name. */
  List<Renamed> renamed() {
    return renamed;
  }

  /** Things of the older text alone. */
  List<Item> removed() {
    return removed;
  }

  /** Things of the newer text alone. */
  List<Item> added() {
    return added;
  }

  /** The id in the older text of an entity of the newer one; its own where it has none there. */
  String oldId(String newId) {
    return oldIds.getOrDefault(newId, newId);
  }
}
