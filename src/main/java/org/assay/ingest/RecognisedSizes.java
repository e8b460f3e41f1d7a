package org.assay.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Evens out the sizes of recognised words: what is measured in a picture differs from line to line
 * by the letters that happen to be in it. Sizes near to that of the body text are taken for it.
 */
final class RecognisedSizes {

  /** How far a size may be from that of the body text, as a share of it. */
  private static final double NEAR = 0.18;

  private RecognisedSizes() {}

  static List<PdfPage> evenOut(List<PdfPage> pages) {
    Map<Double, Integer> letters = new TreeMap<>();
    pages.stream()
        .filter(page -> page.origin() == PdfPage.Origin.RECOGNISED)
        .flatMap(page -> page.words().stream())
        .forEach(word -> letters.merge(word.size(), word.text().length(), Integer::sum));
    if (letters.isEmpty()) {
      return pages;
    }
    double body = median(letters);
    return pages.stream().map(page -> evenOut(page, body)).toList();
  }

  private static double median(Map<Double, Integer> letters) {
    int half = letters.values().stream().mapToInt(Integer::intValue).sum() / 2;
    double size = 0;
    for (Map.Entry<Double, Integer> entry : letters.entrySet()) {
      size = entry.getKey();
      half -= entry.getValue();
      if (half < 0) {
        break;
      }
    }
    return Math.round(size * 2) / 2.0;
  }

  private static PdfPage evenOut(PdfPage page, double body) {
    if (page.origin() != PdfPage.Origin.RECOGNISED) {
      return page;
    }
    List<PdfWord> words =
        page.words().stream()
            .map(
                word -> {
                  boolean near = Math.abs(word.size() - body) <= NEAR * body;
                  double size = near ? body : Math.round(word.size());
                  return new PdfWord(
                      word.text(),
                      word.left(),
                      word.right(),
                      word.baseline(),
                      Math.max(1, size),
                      word.font(),
                      word.bold());
                })
            .toList();
    return page.with(words, page.origin());
  }
}
