package org.assay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.text.Block;

/**
 * Parts the words of a page that stand in a frame or on a shaded area from the running text around
 * it. What holds much of the page's text is its background, and many boxes are a table.
 *
 * @param around words of the running text
 * @param boxes words of each box
 */
record SideBoxes(List<PdfWord> around, List<List<PdfWord>> boxes) {

  private static final double MOST_LETTERS = 0.3;
  private static final int LEAST_LETTERS = 80;
  private static final int LEAST_LINES = 3;
  private static final int MOST_BOXES = 3;

  static SideBoxes of(PdfPage page, List<PdfWord> body) {
    List<PdfWord> rest = new ArrayList<>(body);
    List<List<PdfWord>> boxes = new ArrayList<>();
    List<Block.Box> largestFirst = new ArrayList<>(page.boxes());
    largestFirst.sort(
        Comparator.comparingDouble((Block.Box box) -> -box.width() * box.height())
            .thenComparingDouble(Block.Box::y)
            .thenComparingDouble(Block.Box::x));
    for (Block.Box box : largestFirst) {
      List<PdfWord> inside = rest.stream().filter(word -> holds(box, word)).toList();
      if (letters(inside) >= LEAST_LETTERS
          && letters(inside) <= MOST_LETTERS * letters(body)
          && PdfLine.of(inside).size() >= LEAST_LINES) {
        boxes.add(inside);
        rest.removeAll(inside);
      }
    }
    if (boxes.isEmpty() || boxes.size() > MOST_BOXES) {
      return new SideBoxes(body, List.of());
    }
    boxes.sort(Comparator.comparingDouble(words -> words.get(0).baseline()));
    return new SideBoxes(List.copyOf(rest), boxes);
  }

  private static boolean holds(Block.Box box, PdfWord word) {
    double middle = word.baseline() - 0.3 * word.size();
    return word.left() >= box.x() - 1
        && word.right() <= box.x() + box.width() + 1
        && middle >= box.y()
        && middle <= box.y() + box.height();
  }

  private static int letters(List<PdfWord> words) {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }
}
