package org.assay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words on one baseline within one column, from left to right.
 *
 * @param words at least one
 */
record PdfLine(List<PdfWord> words) {

  /** Keeps a sorted copy. */
  PdfLine {
    words = words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
  }

  /** Words to lines, from top to bottom; raised and lowered marks go to the line they stand at. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::baseline).thenComparingDouble(PdfWord::left));
    List<PdfLine> rows = new ArrayList<>();
    List<PdfWord> row = new ArrayList<>();
    for (PdfWord word : sorted) {
      if (!row.isEmpty() && word.baseline() - row.get(0).baseline() > 0.2 * word.size()) {
        rows.add(new PdfLine(row));
        row.clear();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      rows.add(new PdfLine(row));
    }
    return withMarks(rows);
  }

  /** Joins rows that hold nothing but small marks with the line above or below that they touch. */
  private static List<PdfLine> withMarks(List<PdfLine> rows) {
    List<PdfLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PdfLine row = rows.get(i);
      PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && (row.marks(last) || last.marks(row))) {
        lines.set(lines.size() - 1, last.with(row));
      } else {
        lines.add(row);
      }
    }
    return lines;
  }

  private boolean marks(PdfLine line) {
    double raised = line.baseline() - baseline();
    return size() < 0.8 * line.size()
        && letters() * 2 < line.letters()
        && raised < 0.65 * line.size()
        && raised > -0.35 * line.size();
  }

  private PdfLine with(PdfLine other) {
    List<PdfWord> all = new ArrayList<>(words);
    all.addAll(other.words);
    return new PdfLine(all);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    PdfWord last = null;
    for (PdfWord word : words) {
      if (last != null && !touches(last, word)) {
        text.append(' ');
      }
      text.append(word.text());
      last = word;
    }
    return text.toString();
  }

  /** Parts of one word; a mark beside a word stays apart from it, recognised words are whole. */
  private static boolean touches(PdfWord left, PdfWord right) {
    double size = Math.min(left.size(), right.size());
    return !left.font().isEmpty()
        && Math.abs(left.size() - right.size()) < 0.2 * size
        && right.left() - left.right() < 0.08 * size
        && right.left() - left.right() > -0.5 * size;
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.stream().mapToDouble(PdfWord::right).max().orElseThrow();
  }

  double baseline() {
    double size = size();
    return words.stream()
        .filter(word -> word.size() == size)
        .mapToDouble(PdfWord::baseline)
        .findFirst()
        .orElseThrow();
  }

  /** The size that most of its letters have. */
  double size() {
    Map<Double, Integer> letters = new TreeMap<>();
    words.forEach(word -> letters.merge(word.size(), word.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Whether some words of both are of one size, marks of one letter aside. */
  boolean sharesSize(PdfLine other) {
    return words.stream()
        .filter(word -> word.text().length() > 1 || words.size() == 1)
        .anyMatch(
            word -> other.words.stream().anyMatch(w -> Math.abs(w.size() - word.size()) < 0.6));
  }

  /** Whether some words of both are of one font. */
  boolean sharesFont(PdfLine other) {
    return words.stream()
        .anyMatch(word -> other.words.stream().anyMatch(w -> w.font().equals(word.font())));
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
}
