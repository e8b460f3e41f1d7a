package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  @Test
  void paragraphsWithoutCuesGoToTheIndicatorsInOrder() {
    assertArrayEquals(
        new int[] {0, 0, 1, 2},
        new Segmentation(new double[4][3], new double[4], new boolean[] {true, false, true, true})
            .best());
  }

  @Test
  void strongCuesTurnInsideAParagraph() {
    double[][] scores = {{9, 0}, {4, 0}, {0, 9}, {0, 4}};
    boolean[] opens = {true, false, false, false};
    assertArrayEquals(
        new int[] {0, 0, 1, 1}, new Segmentation(scores, new double[scores.length], opens).best());
  }

  @Test
  void anIndicatorMayBeMissing() {
    double[][] scores = {{6, 0, 0}, {0, 0, 6}};
    boolean[] opens = {true, true};
    assertArrayEquals(
        new int[] {0, 2}, new Segmentation(scores, new double[scores.length], opens).best());
  }

  @Property(tries = 200)
  void goesForwardAndIsAProbability(
      @ForAll @IntRange(min = 1, max = 25) int sentences,
      @ForAll @IntRange(min = 1, max = 6) int indicators,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[][] scores = new double[sentences][indicators];
    boolean[] opens = new boolean[sentences];
    for (int t = 0; t < sentences; t++) {
      opens[t] = t == 0 || random.nextInt(3) == 0;
      Arrays.setAll(scores[t], k -> random.nextInt(12));
    }
    Segmentation segmentation = new Segmentation(scores, new double[scores.length], opens);
    int[] path = segmentation.best();
    for (int t = 1; t < sentences; t++) {
      assertTrue(path[t] >= path[t - 1]);
    }
    for (double[] row : segmentation.posteriors()) {
      assertEquals(1, Arrays.stream(row).sum(), 1e-9);
    }
  }
}
