package org.assay.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Deals files out to tasks so that none has much more to do than the others: the largest first,
 * each to the task that has least. Tasks start in their order, so what takes longest starts first.
 */
final class Balance {

  /** What a file costs beside its bytes: opening, hashing, rows. */
  private static final long EACH = 20_000;

  /** Bytes that a task has unless the number of tasks is given: minutes of work, not hours. */
  private static final long TASK = 2_000_000;

  private final long maxBytes;

  /**
   * @param maxBytes size above which a file is refused unread
   */
  Balance(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * The loads of tasks, the greatest first; none is empty.
   *
   * @param tasks how many tasks, or 0 to choose by size
   * @param atLeast fewest tasks to choose, so that every core has some
   */
  List<Load> of(List<InputFile> files, int tasks, int atLeast) {
    long total = files.stream().mapToLong(this::cost).sum();
    long wanted = tasks > 0 ? tasks : Math.max(atLeast, total / TASK);
    int count = (int) Math.min(files.size(), wanted);
    Comparator<InputFile> largest = Comparator.comparingLong((InputFile file) -> -cost(file));
    PriorityQueue<Load> least = new PriorityQueue<>(Comparator.comparingLong(Load::cost));
    for (int i = 0; i < count; i++) {
      least.add(new Load());
    }
    for (InputFile file : files.stream().sorted(largest.thenComparing(InputFile::path)).toList()) {
      Load load = least.remove();
      load.add(file, cost(file));
      least.add(load);
    }
    List<Load> loads = new ArrayList<>(least);
    loads.sort(Comparator.comparingLong(Load::cost).reversed());
    return loads;
  }

  private long cost(InputFile file) {
    return EACH + (file.bytes() > maxBytes ? 0 : file.bytes());
  }
}
