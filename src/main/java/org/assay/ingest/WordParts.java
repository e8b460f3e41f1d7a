package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.text.Block;

/**
 * Paragraphs of a Word document in order. Where no style marks headings, short paragraphs in bold
 * or in larger type are taken for them.
 */
final class WordParts {

  /** So many headings by style, and type says nothing more. */
  private static final int MARKED = 3;

  private static final int LONGEST_HEADING = 130;

  private final List<Part> parts = new ArrayList<>();

  /**
   * A block that is not yet placed.
   *
   * @param size font size in points, or 0
   * @param letters number of letters and digits that have it
   */
  record Part(String text, Block.Role role, int level, double size, boolean bold, int letters) {}

  void add(Part part) {
    parts.add(part);
  }

  /** Adds a piece whose type says nothing: a note, a cell, a line of a list of contents. */
  void add(String text, Block.Role role) {
    parts.add(new Part(text, role, 0, 0, false, 0));
  }

  Content content() {
    Map<Double, Integer> letters = new TreeMap<>();
    parts.forEach(part -> letters.merge(part.size(), part.letters(), Integer::sum));
    double bodySize =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    boolean byType = parts.stream().filter(part -> part.level() > 0).count() < MARKED;
    ContentBuilder out = new ContentBuilder();
    for (Part part : parts) {
      boolean heading = byType && looksLikeHeading(part, bodySize);
      Block.Role role = heading ? Block.Role.HEADING : part.role();
      out.add(part.text(), 0, role, part.level(), part.size(), null);
    }
    return out.build();
  }

  private static boolean looksLikeHeading(Part part, double bodySize) {
    boolean large = part.size() >= 1.15 * bodySize;
    return part.role() == Block.Role.TEXT
        && (large || (part.bold() && part.size() >= 0.95 * bodySize))
        && part.letters() > 0
        && part.text().length() <= LONGEST_HEADING
        && part.text().codePoints().anyMatch(Character::isLetter)
        && !Blanks.strip(part.text()).matches("(?s).*[.,;:]");
  }
}
