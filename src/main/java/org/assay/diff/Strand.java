package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing through all editions: an entry for each, null where the edition does not have it. At
 * least one has it.
 */
final class Strand<T> {

  private final List<T> entries;

  private Strand(List<T> entries) {
    this.entries = entries;
  }

  /** A thing that an edition is the first to have. */
  static <T> Strand<T> from(int edition, T entry) {
    List<T> entries = new ArrayList<>();
    while (entries.size() < edition) {
      entries.add(null);
    }
    entries.add(entry);
    return new Strand<>(entries);
  }

  /** Notes that the next edition that has it is this one. */
  void add(int edition, T entry) {
    while (entries.size() < edition) {
      entries.add(null);
    }
    entries.add(entry);
  }

  /** Whether an edition up to the last one that has it has it. */
  T in(int edition) {
    return edition < entries.size() ? entries.get(edition) : null;
  }

  /** The last edition that has it. */
  int last() {
    return entries.size() - 1;
  }

  /** The entry of an edition, or else that of the nearest earlier, or else the first one. */
  T nearest(int edition) {
    for (int i = Math.min(edition, last()); i >= 0; i--) {
      if (entries.get(i) != null) {
        return entries.get(i);
      }
    }
    return all().findFirst().orElseThrow();
  }

  /** What editions have of it, in order. */
  Stream<T> all() {
    return entries.stream().filter(Objects::nonNull);
  }
}
