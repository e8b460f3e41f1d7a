package org.assay.ingest;

import java.util.Arrays;
import java.util.List;

/** Which vertical strips of a region are white in all rows taken so far. */
final class WhiteStrips {
  private final double origin;
  private final boolean[] dark;
  private final double gutter;

  /** Middle of the widest white strip between dark ones, or NaN where none is wide enough. */
  private double widest = Double.NaN;

  WhiteStrips(List<PdfWord> words, double gutter) {
    this.gutter = gutter;
    origin = words.stream().mapToDouble(PdfWord::left).min().orElseThrow();
    double right = words.stream().mapToDouble(PdfWord::right).max().orElseThrow();
    // Half points: gutters of dense pages are but some points wide.
    dark = new boolean[(int) Math.ceil((right - origin) * 2) + 1];
  }

  /** Takes a row; returns whether a strip that is wide enough is left, or may still come. */
  boolean cover(List<PdfWord> row) {
    for (PdfWord word : row) {
      int from = (int) Math.floor((word.left() - origin) * 2);
      int to = Math.min(dark.length, (int) Math.ceil((word.right() - origin) * 2));
      Arrays.fill(dark, Math.max(0, from), Math.max(from, to), true);
    }
    return find();
  }

  boolean found() {
    return !Double.isNaN(widest);
  }

  double widest() {
    return widest;
  }

  private boolean find() {
    widest = Double.NaN;
    double bestWidth = 2 * gutter;
    int first = -1;
    int last = -1;
    for (int i = 0; i < dark.length; i++) {
      if (dark[i]) {
        if (last >= 0 && i - last - 1 >= bestWidth) {
          bestWidth = i - last - 1;
          widest = origin + (last + 1 + i) / 4.0;
        }
        first = first < 0 ? i : first;
        last = i;
      }
    }
    // So far on one side only: the other column may begin lower.
    return found() || first > 2 * gutter || dark.length - last > 2 * gutter;
  }
}
