package org.assay.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into reading order: finds the tallest band of the page that a vertical
 * strip of white parts in two, and reads what is above it, its left, its right, what is below it;
 * each again in the same way, so that three columns, and headings across columns, come out right.
 */
final class ReadingOrder {

  /** Fewest lines on each side of a strip, letters per line, and share of the page's width. */
  private static final int MIN_LINES = 4;

  private static final int MIN_LETTERS = 14;
  private static final double MIN_SHARE = 0.15;

  private final double pageWidth;
  private final double gutter;
  private final List<List<PdfWord>> regions = new ArrayList<>();

  private ReadingOrder(double pageWidth, double gutter) {
    this.pageWidth = pageWidth;
    this.gutter = gutter;
  }

  /** The regions of a page, each of one column, in reading order. */
  static List<List<PdfWord>> regions(List<PdfWord> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    double left = words.stream().mapToDouble(PdfWord::left).min().orElseThrow();
    double right = words.stream().mapToDouble(PdfWord::right).max().orElseThrow();
    double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
    ReadingOrder order = new ReadingOrder(right - left, Math.max(6, 0.8 * sizes[sizes.length / 2]));
    order.read(words);
    return order.regions;
  }

  /** Rows {@code from} to {@code to} (exclusive), parted at {@code x}. */
  private record Band(int from, int to, double x) {}

  private void read(List<PdfWord> words) {
    if (words.isEmpty()) {
      return;
    }
    List<List<PdfWord>> rows = rows(words);
    Band band = tallest(rows);
    if (band == null) {
      regions.add(words);
      return;
    }
    List<PdfWord> leftSide = new ArrayList<>();
    List<PdfWord> rightSide = new ArrayList<>();
    for (PdfWord word : flat(rows.subList(band.from(), band.to()))) {
      (word.right() <= band.x() ? leftSide : rightSide).add(word);
    }
    read(flat(rows.subList(0, band.from())));
    read(leftSide);
    read(rightSide);
    read(flat(rows.subList(band.to(), rows.size())));
  }

  /** Words by baseline, from top to bottom. */
  private static List<List<PdfWord>> rows(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::baseline));
    List<List<PdfWord>> rows = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (PdfWord word : sorted) {
      if (word.baseline() - baseline > 1.5) {
        rows.add(new ArrayList<>());
        baseline = word.baseline();
      }
      rows.get(rows.size() - 1).add(word);
    }
    return rows;
  }

  private static List<PdfWord> flat(List<List<PdfWord>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private Band tallest(List<List<PdfWord>> rows) {
    Band best = null;
    for (int from = 0; from < rows.size(); from++) {
      if (best != null && rows.size() - from <= best.to() - best.from()) {
        break;
      }
      Strips strips = new Strips(flat(rows), gutter);
      for (int to = from + 1; to <= rows.size() && strips.cover(rows.get(to - 1)); to++) {
        if (strips.found() && (best == null || to - from > best.to() - best.from())) {
          Band band = new Band(from, to, strips.widest());
          best = holds(rows, band) ? trimmed(rows, band) : best;
        }
      }
    }
    return best;
  }

  /** Whether both sides of the strip are columns of prose, not bullets or cells. */
  private boolean holds(List<List<PdfWord>> rows, Band band) {
    List<PdfWord> words = flat(rows.subList(band.from(), band.to()));
    return isColumn(words.stream().filter(word -> word.right() <= band.x()).toList())
        && isColumn(words.stream().filter(word -> word.left() >= band.x()).toList());
  }

  private boolean isColumn(List<PdfWord> side) {
    if (side.isEmpty()) {
      return false;
    }
    int lines = rows(side).size();
    int letters = side.stream().mapToInt(word -> word.text().length()).sum();
    double width =
        side.stream().mapToDouble(PdfWord::right).max().orElseThrow()
            - side.stream().mapToDouble(PdfWord::left).min().orElseThrow();
    return lines >= MIN_LINES && letters >= MIN_LETTERS * lines && width >= MIN_SHARE * pageWidth;
  }

  /**
   * Without the rows at either end that stand on one side only and apart: they belong to what is
   * above or below the columns.
   */
  private Band trimmed(List<List<PdfWord>> rows, Band band) {
    int from = band.from();
    int to = band.to();
    int first = from;
    while (first < to && oneSide(rows.get(first), band.x(), false)) {
      first++;
    }
    int last = to;
    while (last > from && oneSide(rows.get(last - 1), band.x(), true)) {
      last--;
    }
    if (first > from && apart(rows, first)) {
      from = first;
    }
    if (last < to && apart(rows, last)) {
      to = last;
    }
    Band trimmed = new Band(from, to, band.x());
    return holds(rows, trimmed) ? trimmed : band;
  }

  private static boolean oneSide(List<PdfWord> row, double x, boolean left) {
    return row.stream().allMatch(word -> left ? word.right() <= x : word.left() >= x);
  }

  private static boolean apart(List<List<PdfWord>> rows, int at) {
    PdfWord below = rows.get(at).get(0);
    return below.top() - rows.get(at - 1).get(0).baseline() > 0.9 * below.size();
  }

  /** Which vertical strips of a region are white in all rows taken so far. */
  private static final class Strips {
    private final double origin;
    private final boolean[] dark;
    private final double gutter;

    /** Middle of the widest white strip between dark ones, or NaN where none is wide enough. */
    private double widest = Double.NaN;

    Strips(List<PdfWord> words, double gutter) {
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
}
