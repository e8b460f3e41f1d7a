package org.assay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words on one baseline within one column, from left to right.
 *
 * @param words at least one
 */
record PdfLine(List<PdfWord> words) {

  /** Keeps a copy. */
  PdfLine {
    words = List.copyOf(words);
  }

  /** Words to lines, from top to bottom; raised and lowered marks stay on their line. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> left = new ArrayList<>(words);
    left.sort(Comparator.comparingDouble(PdfWord::baseline).thenComparingDouble(PdfWord::left));
    List<List<PdfWord>> rows = new ArrayList<>();
    double baseline = 0;
    double size = 0;
    for (PdfWord word : left) {
      boolean sameRow =
          !rows.isEmpty()
              && word.baseline() - baseline
                  < 0.45 * Math.max(0.8 * size, Math.min(size, word.size()));
      if (!sameRow) {
        rows.add(new ArrayList<>());
        size = 0;
      }
      rows.get(rows.size() - 1).add(word);
      // The biggest word of a row gives its baseline: a footnote mark comes first, being raised.
      if (!sameRow || word.size() > size) {
        baseline = word.baseline();
        size = word.size();
      }
    }
    return rows.stream()
        .map(
            row ->
                new PdfLine(
                    row.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList()))
        .toList();
  }

  String text() {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.stream().mapToDouble(PdfWord::right).max().orElseThrow();
  }

  double baseline() {
    return main().baseline();
  }

  double size() {
    return main().size();
  }

  /** Whether all of it that matters is bold. */
  boolean bold() {
    int bold = words.stream().filter(PdfWord::bold).mapToInt(word -> word.text().length()).sum();
    return bold * 10 >= letters() * 9;
  }

  int letters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** Widest white space between two neighbours, in points. */
  double widestGap() {
    double widest = 0;
    for (int i = 1; i < words.size(); i++) {
      widest = Math.max(widest, words.get(i).left() - words.get(i - 1).right());
    }
    return widest;
  }

  /** The longest of the words of the most common size stands for the line. */
  private PdfWord main() {
    return words.stream().max(Comparator.comparingInt(word -> word.text().length())).orElseThrow();
  }
}
