package org.assay.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares two texts by their words in order. */
public final class WordAlignment {

  private WordAlignment() {}

  /** Letters and digits of a text, in small letters. */
  public static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Twice the length of the longest common subsequence over the sum of both lengths. */
  public static double ratio(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        longest[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return 2.0 * longest[a.size()][b.size()] / (a.size() + b.size());
  }
}
