package org.assay.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of one column to paragraphs, by spacing, indents, size and weight. */
final class PdfParagraphs {

  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\\u2022\\u25AA\\u25CF\\u25E6\\u2013\\u2014\\uF0B7\\u2023*]|\\(?[a-z0-9]{1,3}[.)])\\s.*");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:;][\\u201D\\u2019\"')\\]]*\\d{0,3}$");

  private final double leading;
  private final double left;
  private final double right;

  private PdfParagraphs(List<PdfLine> lines) {
    double[] steps = new double[Math.max(1, lines.size() - 1)];
    for (int i = 1; i < lines.size(); i++) {
      steps[i - 1] = lines.get(i).baseline() - lines.get(i - 1).baseline();
    }
    Arrays.sort(steps);
    leading = steps[(steps.length - 1) / 2];
    left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
  }

  static List<List<PdfLine>> of(List<PdfWord> region) {
    List<PdfLine> lines = PdfLine.of(region);
    PdfParagraphs rules = new PdfParagraphs(lines);
    List<List<PdfLine>> paragraphs = new ArrayList<>();
    for (PdfLine line : lines) {
      List<PdfLine> current =
          paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
      if (current.isEmpty() || rules.startsNew(current, line)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
    }
    return paragraphs;
  }

  static boolean isBullet(PdfLine line) {
    return line.words().size() > 1 && BULLET.matcher(line.text()).matches();
  }

  private boolean startsNew(List<PdfLine> current, PdfLine line) {
    PdfLine last = current.get(current.size() - 1);
    double em = line.size();
    double step = line.baseline() - last.baseline();
    if (step > Math.max(1.3 * leading, leading + 0.25 * em) || step > 2.2 * em) {
      return true;
    }
    if (Math.abs(line.size() - last.size()) > 0.08 * em || line.bold() != last.bold()) {
      return true;
    }
    if (isBullet(line) && !isHanging(current, line)) {
      return true;
    }
    return indentSays(current, last, line, em) || endsEarly(last, em);
  }

  /** A number at the start of a line inside hanging text is no new item. */
  private static boolean isHanging(List<PdfLine> current, PdfLine line) {
    return current.size() > 1
        && Math.abs(line.left() - current.get(1).left()) < 0.3 * line.size()
        && line.left() - current.get(0).left() > 0.5 * line.size();
  }

  private boolean indentSays(List<PdfLine> current, PdfLine last, PdfLine line, double em) {
    double shift = line.left() - last.left();
    if (shift > 0.7 * em) {
      // To the right: a new first line, unless this one hangs under the first of its paragraph.
      boolean hangs = current.size() == 1 && (isBullet(last) || (shift > 1.2 * em && !ended(last)));
      return !hangs;
    }
    return shift < -0.7 * em && current.size() > 1;
  }

  private boolean endsEarly(PdfLine last, double em) {
    double width = right - left;
    return width > 20 * em && ended(last) && right - last.right() > 0.25 * width;
  }

  private static boolean ended(PdfLine line) {
    return SENTENCE_END.matcher(line.text()).matches();
  }
}
