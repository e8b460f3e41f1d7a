package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two word sequences as runs that both have and runs that only one has. */
final class WordDiff {

  /**
   * A run.
   *
   * @param before words of the older text
   * @param after words of the newer text
   * @param same whether both are the same
   */
  record Run(List<String> before, List<String> after, boolean same) {
    Run {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  private WordDiff() {}

  /** Runs over all words, in order; what counts as the same word is the function's. */
  static List<Run> of(List<String> before, List<String> after, UnaryOperator<String> key) {
    List<String> a = before.stream().map(key).toList();
    List<String> b = after.stream().map(key).toList();
    int[][] longest = longest(a, b);
    List<Run> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int i0 = i;
      int j0 = j;
      while (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
      }
      if (i > i0) {
        out.add(new Run(before.subList(i0, i), after.subList(j0, j), true));
        continue;
      }
      while ((i < a.size() || j < b.size())
          && !(i < a.size() && j < b.size() && a.get(i).equals(b.get(j)))) {
        boolean old = j == b.size() || (i < a.size() && longest[i + 1][j] >= longest[i][j + 1]);
        if (old) {
          i++;
        } else {
          j++;
        }
      }
      out.add(new Run(before.subList(i0, i), after.subList(j0, j), false));
    }
    return out;
  }

  /** Length of the longest common subsequence of the rest from each pair of places. */
  private static int[][] longest(List<String> a, List<String> b) {
    int[][] out = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        out[i][j] =
            a.get(i).equals(b.get(j))
                ? out[i + 1][j + 1] + 1
                : Math.max(out[i + 1][j], out[i][j + 1]);
      }
    }
    return out;
  }
}
