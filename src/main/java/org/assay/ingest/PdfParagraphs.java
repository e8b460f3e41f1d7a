package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Lines of one column to paragraphs, by spacing, indents, size and weight. */
final class PdfParagraphs {

  private static final Pattern BULLET =
      Pattern.compile("^[\\u2022\\u25AA\\u25CF\\u25E6\\u2023\\u2013\\u2014\\uF0B7*]\\s.*");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]\\s.*");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:;][\\u201D\\u2019\"')\\]]*\\d{0,3}$");

  private final double leading;

  /** The size that most letters have. */
  private final double bodySize;

  /** Learns the most common leading and size from the columns of a whole document. */
  PdfParagraphs(List<List<PdfLine>> columns) {
    Map<Long, Integer> counts = new TreeMap<>();
    Map<Double, Integer> letters = new TreeMap<>();
    for (List<PdfLine> lines : columns) {
      lines.forEach(line -> letters.merge(line.size(), line.letters(), Integer::sum));
      for (int i = 1; i < lines.size(); i++) {
        counts.merge(Math.round(2 * step(lines, i)), 1, Integer::sum);
      }
    }
    leading =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(entry -> entry.getKey() / 2.0)
            .orElse(12.0);
    bodySize =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10.0);
  }

  /** The paragraphs of one column. */
  List<List<PdfLine>> of(List<PdfLine> column) {
    double width =
        column.stream().mapToDouble(PdfLine::right).max().orElse(0)
            - column.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = column.stream().mapToDouble(PdfLine::right).max().orElse(0);
    List<List<PdfLine>> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= column.size(); i++) {
      if (i == column.size()
          || spacingParts(column, start, i)
          || startsNew(column.subList(start, i), column.get(i))
          || endsEarly(column.get(i - 1), width, right)
          || isTitle(column.subList(start, i), column.get(i), width)
          || endsHeading(column.get(i - 1), column.get(i), right)) {
        paragraphs.add(column.subList(start, i));
        start = i;
      }
    }
    return paragraphs;
  }

  private static double step(List<PdfLine> lines, int i) {
    return lines.get(i).baseline() - lines.get(i - 1).baseline();
  }

  /** Whether line {@code i} is farther below the one before than lines of one paragraph are. */
  private boolean spacingParts(List<PdfLine> column, int start, int i) {
    double step = step(column, i);
    // Larger type is set with more space.
    double usual = leading * Math.max(1, column.get(i - 1).size() / bodySize);
    if (i - 1 > start) {
      usual = step(column, i - 1);
    } else if (i + 1 < column.size() && step(column, i + 1) < step) {
      usual = Math.min(step(column, i + 1), usual);
    }
    double size = column.get(i).size();
    return step > 2.6 * size
        || (step > 1.9 * size && step > 1.15 * leading)
        || step > Math.max(1.25 * usual, usual + 0.2 * size);
  }

  static boolean isBullet(PdfLine line) {
    return line.words().size() > 1 && BULLET.matcher(line.text()).matches();
  }

  private static boolean isDash(PdfLine line) {
    return line.text().charAt(0) == '\u2013' || line.text().charAt(0) == '\u2014';
  }

  private static boolean isItem(PdfLine line) {
    return isBullet(line) || NUMBERED.matcher(line.text()).matches();
  }

  private static boolean startsNew(List<PdfLine> current, PdfLine line) {
    PdfLine last = current.get(current.size() - 1);
    double em = line.size();
    if (!line.sharesSize(last) || line.bold() != last.bold()) {
      return true;
    }
    // A dash may also just happen to stand at the start of a line.
    boolean bullet = isBullet(line) && !(isDash(line) && !ended(last) && !isItem(current.get(0)));
    boolean item = bullet || (isItem(line) && (ended(last) || isItem(current.get(0))));
    if (item && !isHanging(current, line)) {
      return true;
    }
    return indentSays(current, last, line, em);
  }

  /** A number at the start of a line inside hanging text is no new item. */
  private static boolean isHanging(List<PdfLine> current, PdfLine line) {
    return current.size() > 1
        && Math.abs(line.left() - current.get(1).left()) < 0.3 * line.size()
        && line.left() - current.get(0).left() > 0.5 * line.size();
  }

  private static boolean indentSays(List<PdfLine> current, PdfLine last, PdfLine line, double em) {
    double shift = line.left() - last.left();
    if (shift > 0.7 * em) {
      // To the right: a new first line, unless this one hangs under the first of its paragraph.
      boolean hangs = current.size() == 1 && (isItem(last) || (shift > 1.2 * em && !ended(last)));
      return !hangs;
    }
    return shift < -0.7 * em && current.size() > 1;
  }

  /** Set off from the text, and the next word would have fitted on it: it ends by intent. */
  private boolean endsHeading(PdfLine last, PdfLine next, double right) {
    boolean capitals =
        last.letters() > 3 && last.text().codePoints().noneMatch(Character::isLowerCase);
    PdfWord word = next.words().get(0);
    double needed = word.right() - word.left() + 0.4 * last.size();
    boolean large = last.size() > 1.1 * bodySize;
    return (last.bold() || capitals || large) && last.right() + needed < right;
  }

  /** A short line that is set in a font of its own, over the text. */
  private static boolean isTitle(List<PdfLine> current, PdfLine next, double width) {
    PdfLine only = current.get(0);
    return current.size() == 1
        && only.right() - only.left() < 0.8 * width
        && next.right() - next.left() > 0.8 * width
        && !only.sharesFont(next);
  }

  private static boolean endsEarly(PdfLine last, double width, double right) {
    return width > 20 * last.size() && ended(last) && right - last.right() > 0.25 * width;
  }

  private static boolean ended(PdfLine line) {
    return SENTENCE_END.matcher(line.text()).matches();
  }
}
