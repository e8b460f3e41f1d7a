package org.assay.section;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.knowledge.Family;
import org.assay.knowledge.FamilyHeading;

/** The headings of a family, in any of the forms that reports print them in. */
final class KnownHeadings {

  /** {@code 1.2}, {@code IV.}, {@code a)}, {@code Section 3:}, a bullet. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?i:section|chapter|part)\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2})*[.):]?|[IVX]{1,5}[.):]"
              + "|[A-Za-z][.)]|[•▪#-]+)\\s+(?=\\S)");

  /** {@code 6.50}, {@code - 7}, {@code (5.25)}, {@code 4.0 / 10}, a leader of dots before it. */
  private static final Pattern SCORE =
      Pattern.compile("[\\s.:–—-]*\\(?\\s\\(?\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s?/\\s?10)?\\)?$");

  private final Family family;
  private final Words words;
  private final Map<String, FamilyHeading> byWords = new HashMap<>();

  KnownHeadings(Family family, Words words) {
    this.family = family;
    this.words = words;
    for (FamilyHeading heading : family.headings()) {
      heading.words().forEach(wording -> byWords.put(words.key(wording), heading));
    }
  }

  /** The known heading that a line is, if it stands alone in it. */
  Optional<Piece.Heading> find(Line line) {
    if (line.text().length() > 120) {
      return Optional.empty();
    }
    String bare = bare(line.text());
    if (bare.isEmpty() || !startsLikeOne(bare) || bare.endsWith(".")) {
      return Optional.empty();
    }
    return Optional.ofNullable(byWords.get(words.key(bare)))
        .map(known -> heading(line.start(), line.end(), line.text(), known));
  }

  /**
   * The known heading in capitals that prose is glued to on the same line; the longest one. The
   * prose starts where it ends.
   */
  Optional<Piece.Heading> glued(Line line) {
    String text = line.text();
    Piece.Heading found = null;
    for (int i = 1; i < Math.min(text.length(), 80); i++) {
      if (text.charAt(i) != ' ') {
        continue;
      }
      String head = text.substring(0, i);
      if (head.codePoints().anyMatch(Character::isLowerCase)) {
        break;
      }
      FamilyHeading known = byWords.get(words.key(bare(head)));
      if (known != null && startsProse(text.substring(i + 1))) {
        int end = line.start() + head.codePointCount(0, head.length());
        found = heading(line.start(), end, head, known);
      }
    }
    return Optional.ofNullable(found);
  }

  private Piece.Heading heading(int start, int end, String text, FamilyHeading known) {
    return new Piece.Heading(
        start, end, text.replaceAll("\\s+", " "), known.id(), family.level(known.id()));
  }

  private static String bare(String text) {
    String unnumbered = NUMBER.matcher(text).replaceFirst("");
    return SCORE.matcher(unnumbered).replaceFirst("").replaceFirst("[\\s:]+$", "");
  }

  private static boolean startsLikeOne(String text) {
    return Character.isUpperCase(text.codePointAt(0));
  }

  private static boolean startsProse(String rest) {
    String first = rest.strip().split("\\s+", 2)[0];
    boolean capitalised = !first.isEmpty() && Character.isUpperCase(first.codePointAt(0));
    boolean word = first.length() == 1 || first.codePoints().anyMatch(Character::isLowerCase);
    return capitalised && word && rest.length() > 40;
  }
}
