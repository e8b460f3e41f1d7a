package org.assay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads, feet and page numbers of a PDF: outermost lines that come again, numbers aside, at
 * the same edge of other pages.
 */
final class RunningHeads {

  private static final int DEPTH = 4;
  private static final double ZONE = 0.16;
  private static final int MIN_PIECE = 4;
  private static final int MAX_PIECE = 40;
  private static final Pattern NUMBERS = Pattern.compile("[\\d\\p{P}\\p{Z}\\s|]+|\\b[ivxlc]+\\b");

  private final Set<String> repeated;

  private RunningHeads(Set<String> repeated) {
    this.repeated = repeated;
  }

  /** A page's lines at the upper edge, its own words, and its lines at the lower edge. */
  record Parts(List<PdfLine> head, List<PdfWord> body, List<PdfLine> foot) {}

  static RunningHeads of(List<PdfPage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      List<PdfLine> lines = PdfLine.of(page.words());
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
        keys.add(key(page, lines.get(i)));
        keys.add(key(page, lines.get(lines.size() - 1 - i)));
      }
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int least = Math.max(2, pages.size() / 6);
    Set<String> repeated = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (!key.isEmpty() && (count >= least || isBareNumber(key))) {
            repeated.add(key);
          }
        });
    return new RunningHeads(repeated);
  }

  Parts split(PdfPage page) {
    List<PdfLine> lines = PdfLine.of(page.words());
    int from = 0;
    while (from < Math.min(DEPTH, lines.size()) && repeated.contains(key(page, lines.get(from)))) {
      from++;
    }
    int to = lines.size();
    while (to > Math.max(from, lines.size() - DEPTH)
        && repeated.contains(key(page, lines.get(to - 1)))) {
      to--;
    }
    List<PdfWord> body = new ArrayList<>();
    lines.subList(from, to).forEach(line -> body.addAll(line.words()));
    return new Parts(lines.subList(0, from), body, lines.subList(to, lines.size()));
  }

  /**
   * Whether a few words at a page's edge are part of a running head of other pages: the first page
   * prints it in pieces.
   */
  boolean isPiece(PdfPage page, List<PdfLine> lines) {
    if (lines.size() != 1 || lines.get(0).letters() > MAX_PIECE) {
      return false;
    }
    String key = key(page, lines.get(0));
    return key.length() > MIN_PIECE
        && repeated.stream()
            .anyMatch(
                head ->
                    head.length() > key.length()
                        && head.charAt(0) == key.charAt(0)
                        && head.contains(key.substring(1)));
  }

  private static boolean isBareNumber(String key) {
    return key.length() == 1;
  }

  /** Edge and words without numbers; empty in the middle of the page. */
  private static String key(PdfPage page, PdfLine line) {
    boolean upper = line.baseline() < ZONE * page.height();
    boolean lower = line.baseline() > (1 - ZONE) * page.height();
    if (!upper && !lower) {
      return "";
    }
    String words = NUMBERS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("");
    return (upper ? "^" : "$") + words;
  }
}
