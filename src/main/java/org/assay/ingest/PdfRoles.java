package org.assay.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.text.Block;

/** What a paragraph of a PDF is, by its size and weight against those of the body text. */
final class PdfRoles {

  private static final Pattern OPEN_END = Pattern.compile(".*[.,;:]");
  private static final Pattern END = Pattern.compile(".*[.!?:;][\\p{Pe}\\p{Pf}\"']*");
  private static final Pattern MARKED = Pattern.compile("[\\d*\\u2020\\u2021].*\\p{L}{3}.*");
  private static final int MAX_HEADING_LINES = 3;
  private static final int MAX_HEADING_LETTERS = 130;

  private static final int MAX_LABEL_WORDS = 8;
  private static final Pattern CAPTION =
      Pattern.compile("(?:Figure|Fig\\.|Table|Map|Chart|Photo|Source)s?[:.]?\\s\\S");

  /** Size of a note whose last sentence is not ended, or 0. */
  private double openNote;

  private final double bodySize;
  private final boolean bodyBold;

  /** Most letters win. */
  PdfRoles(List<PdfWord> words) {
    Map<Double, Integer> sizes = new HashMap<>();
    int bold = 0;
    int all = 0;
    for (PdfWord word : words) {
      int letters = word.text().length();
      sizes.merge(Math.round(word.size() * 2) / 2.0, letters, Integer::sum);
      bold += word.bold() ? letters : 0;
      all += letters;
    }
    bodySize =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    bodyBold = bold * 2 > all;
  }

  Block.Role of(List<PdfLine> paragraph, PdfPage page) {
    PdfLine first = paragraph.get(0);
    if (isHeading(paragraph)) {
      return Block.Role.HEADING;
    }
    boolean small = first.size() < 0.93 * bodySize;
    boolean low = first.baseline() > 0.5 * page.height();
    if (small && low && (startsWithMark(first) || continuesNote(first))) {
      openNote = ended(paragraph) ? 0 : first.size();
      return Block.Role.NOTE;
    }
    if (small
        && ((paragraph.size() <= MAX_HEADING_LINES && isCaption(first)) || isLabel(paragraph))) {
      return Block.Role.NOTE;
    }
    return PdfParagraphs.isBullet(first) ? Block.Role.LIST_ITEM : Block.Role.TEXT;
  }

  private boolean isHeading(List<PdfLine> paragraph) {
    PdfLine first = paragraph.get(0);
    PdfLine last = paragraph.get(paragraph.size() - 1);
    int letters = paragraph.stream().mapToInt(PdfLine::letters).sum();
    boolean large = first.size() >= 1.15 * bodySize;
    boolean bolder = first.bold() && !bodyBold && first.size() >= 0.95 * bodySize;
    boolean cells = paragraph.stream().anyMatch(line -> line.widestGap() > 3 * line.size());
    return (large || bolder)
        && !cells
        && paragraph.size() <= MAX_HEADING_LINES
        && letters <= MAX_HEADING_LETTERS
        && paragraph.stream()
            .anyMatch(line -> line.text().codePoints().anyMatch(Character::isLetter))
        && (large || !OPEN_END.matcher(last.text()).matches());
  }

  /** A note that the foot of the column before cut off goes on at the foot of this one. */
  private boolean continuesNote(PdfLine first) {
    return openNote > 0
        && Math.abs(first.size() - openNote) < 0.3
        && Character.isLowerCase(first.text().codePointAt(0));
  }

  private static boolean ended(List<PdfLine> paragraph) {
    return END.matcher(paragraph.get(paragraph.size() - 1).text()).matches();
  }

  private static boolean isCaption(PdfLine line) {
    return CAPTION.matcher(line.text()).lookingAt();
  }

  /** A few words inside a picture, in type smaller than the text and no heading's. */
  private static boolean isLabel(List<PdfLine> paragraph) {
    PdfLine line = paragraph.get(0);
    return paragraph.size() == 1
        && line.words().size() <= MAX_LABEL_WORDS
        && !line.bold()
        && !ended(paragraph)
        && line.text().codePoints().anyMatch(Character::isLowerCase);
  }

  private static boolean startsWithMark(PdfLine line) {
    return MARKED.matcher(line.text()).matches();
  }
}
