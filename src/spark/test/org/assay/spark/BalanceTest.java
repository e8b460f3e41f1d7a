package org.assay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How files are dealt out to tasks. */
class BalanceTest {

  private static final long MOST = 256L << 20;

  private final Balance balance = new Balance(MOST);

  @Test
  void everyFileIsInOneLoadAndNoLoadIsMuchGreaterThanItMustBe() {
    Random random = new Random(7);
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      files.add(file(i, (long) Math.exp(6 + 9 * random.nextDouble())));
    }
    List<Load> loads = balance.of(files, 40, 4);
    assertEquals(40, loads.size());
    Set<InputFile> seen = new HashSet<>();
    loads.forEach(load -> load.files().forEach(file -> assertTrue(seen.add(file))));
    assertEquals(new HashSet<>(files), seen);
    long total = loads.stream().mapToLong(Load::cost).sum();
    long largest = files.stream().mapToLong(InputFile::bytes).max().orElseThrow();
    assertTrue(loads.get(0).cost() <= Math.max(total / 40 * 4 / 3, largest + 20_000));
    for (int i = 1; i < loads.size(); i++) {
      assertTrue(loads.get(i - 1).cost() >= loads.get(i).cost(), "the greatest first");
    }
  }

  @Test
  void aFileThatIsRefusedUnreadIsNoStraggler() {
    List<InputFile> files = new ArrayList<>(List.of(file(0, 500L << 20)));
    for (int i = 1; i < 9; i++) {
      files.add(file(i, 400_000));
    }
    Load withIt =
        balance.of(files, 3, 1).stream()
            .filter(load -> load.files().contains(files.get(0)))
            .findFirst()
            .orElseThrow();
    assertTrue(withIt.files().size() > 1, "others are beside it");
  }

  @Test
  void noTaskIsEmpty() {
    assertEquals(2, balance.of(List.of(file(0, 10), file(1, 10)), 5, 8).size());
    assertEquals(0, balance.of(List.of(), 5, 8).size());
  }

  private static InputFile file(int number, long bytes) {
    return new InputFile(
        "file:/in/" + number + ".txt", "in/" + number + ".txt", null, bytes, false);
  }
}
