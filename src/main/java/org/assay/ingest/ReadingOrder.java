package org.assay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into reading order: finds the tallest band of the page that a vertical
 * strip of white parts in two, and reads what is above it, its left, its right, what is below it;
 * each again in the same way, so that three columns, and headings across columns, come out right.
 */
final class ReadingOrder {

  /** Fewest lines on each side of a strip; enough where the document has columns there anyway. */
  private static final int MIN_LINES = 4;

  private static final int MIN_KNOWN_LINES = 2;

  /** Fewest letters per line, and share of the page's width. */
  private static final int MIN_LETTERS = 14;

  private static final double MIN_SHARE = 0.15;

  /** How far a strip may lie from one that is known, in points. */
  private static final double NEAR = 8;

  private final List<Double> known = new ArrayList<>();

  /** Learns from all pages where the strips between columns are. */
  ReadingOrder(List<List<PdfWord>> pages) {
    List<Double> found = new ArrayList<>();
    for (List<PdfWord> page : pages) {
      found.addAll(new Page(page).read());
    }
    for (double x : found) {
      if (found.stream().filter(other -> Math.abs(x - other) < NEAR).count() > 1) {
        known.add(x);
      }
    }
  }

  /** The regions of a page, each of one column, in reading order. */
  List<List<PdfWord>> regions(List<PdfWord> words) {
    Page page = new Page(words);
    page.read();
    return page.regions;
  }

  /** Rows {@code from} to {@code to} (exclusive), parted at {@code x}. */
  private record Band(int from, int to, double x) {}

  /** The work on one page. */
  private final class Page {
    private final List<PdfWord> words;
    private final double width;
    private final double gutter;
    private final List<List<PdfWord>> regions = new ArrayList<>();
    private final List<Double> strips = new ArrayList<>();

    Page(List<PdfWord> words) {
      this.words = words;
      double left = words.stream().mapToDouble(PdfWord::left).min().orElse(0);
      width = words.stream().mapToDouble(PdfWord::right).max().orElse(0) - left;
      double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
      gutter = sizes.length == 0 ? 6 : Math.max(6, 0.8 * sizes[sizes.length / 2]);
    }

    /** Fills the regions; returns where strips of white part columns. */
    List<Double> read() {
      read(words);
      return strips;
    }

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
      strips.add(band.x());
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
      List<PdfWord> all = flat(rows);
      Band best = null;
      for (int from = 0; from < rows.size(); from++) {
        int least = best == null ? 0 : best.to() - best.from();
        if (rows.size() - from <= least) {
          break;
        }
        WhiteStrips white = new WhiteStrips(all, gutter);
        Band band = null;
        for (int to = from + 1; to <= rows.size() && white.cover(rows.get(to - 1)); to++) {
          if (to - 1 > from && farBelow(rows.get(to - 2), rows.get(to - 1))) {
            break;
          }
          if (white.found() && to - from > least) {
            band = new Band(from, to, white.widest());
          }
        }
        if (band != null && holds(rows, band)) {
          best = band;
        }
      }
      return best == null ? null : trimmed(rows, best);
    }

    /** A picture over all columns lies between: what is above it is read first. */
    private static boolean farBelow(List<PdfWord> above, List<PdfWord> below) {
      PdfWord word = below.get(0);
      return word.baseline() - above.get(0).baseline() > 12 * word.size();
    }

    /** Whether both sides of the strip are columns of prose, not bullets or cells. */
    private boolean holds(List<List<PdfWord>> rows, Band band) {
      List<PdfWord> inside = flat(rows.subList(band.from(), band.to()));
      boolean usual = known.stream().anyMatch(x -> Math.abs(x - band.x()) < NEAR);
      int lines = usual ? MIN_KNOWN_LINES : MIN_LINES;
      return isColumn(inside.stream().filter(word -> word.right() <= band.x()).toList(), lines)
          && isColumn(inside.stream().filter(word -> word.left() >= band.x()).toList(), lines);
    }

    private boolean isColumn(List<PdfWord> side, int leastLines) {
      if (side.isEmpty()) {
        return false;
      }
      int lines = rows(side).size();
      int letters = side.stream().mapToInt(word -> word.text().length()).sum();
      double sideWidth =
          side.stream().mapToDouble(PdfWord::right).max().orElseThrow()
              - side.stream().mapToDouble(PdfWord::left).min().orElseThrow();
      return lines >= leastLines
          && letters >= MIN_LETTERS * lines
          && sideWidth >= MIN_SHARE * width;
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
  }
}
