package org.assay.section;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.knowledge.Family;
import org.assay.knowledge.FamilyHeading;
import org.assay.knowledge.FamilyIndicator;

/**
 * The headings of a family, in any of the forms that reports print them in; where a report heads an
 * indicator by its name, that too.
 */
final class KnownHeadings {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 30;

  /** {@code 1.2}, {@code IV.}, {@code a)}, {@code Section 3:}, a bullet. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(?i:section|chapter|part)\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2})*[.):]?|[IVX]{1,5}[.):]"
              + "|[A-Za-z][.)]|[•▪#-]+)\\s+(?=\\S)");

  /** {@code 6.50}, {@code - 7}, {@code (5.25)}, {@code 4.0 / 10}, a leader of dots before it. */
  private static final Pattern SCORE =
      Pattern.compile("[\\s.:–—-]*\\(?\\s\\(?\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s?/\\s?10)?\\)?$");

  /** {@code (continued)}, {@code cont.}, {@code (see section 6)}. */
  private static final Pattern REMARK =
      Pattern.compile("(?i)\\s+(?:\\(?cont(?:inued|['’]d|\\.)\\)?|\\(see\\s[^()]*\\))$");

  private final Family family;
  private final Words words;
  private final Numbering numbering;
  private final Map<String, String> headings = new HashMap<>();
  private final Map<String, FamilyIndicator> indicators = new HashMap<>();

  KnownHeadings(Family family, Words words) {
    this.family = family;
    this.words = words;
    this.numbering = new Numbering(family.numbered());
    for (FamilyHeading heading : family.headings()) {
      heading.words().forEach(wording -> headings.put(words.key(wording), heading.id()));
    }
    for (FamilyIndicator indicator : family.indicators()) {
      indicator.words().forEach(wording -> indicators.put(words.key(wording), indicator));
    }
  }

  /**
   * The known heading that a line is, if it stands alone in it.
   *
   * @param scope the known heading above it, or null
   */
  Optional<Piece.Heading> find(Line line, String scope) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String bare = bare(line.text());
    if (bare.isEmpty() || !startsLikeOne(bare) || bare.endsWith(".")) {
      return Optional.empty();
    }
    return id(bare, scope).map(id -> heading(line.start(), line.end(), line.text(), id));
  }

  /** A heading that only its number tells, if it stands alone in a paragraph. */
  Optional<Piece.Heading> numbered(Line line) {
    int depth = numbering.depth(line.text());
    boolean heading =
        depth > 0 && !line.endsSentence() && line.text().split("\\s").length <= MOST_WORDS;
    return heading
        ? Optional.of(
            new Piece.Heading(line.start(), line.end(), spaced(line.text()), null, depth, true, 0))
        : Optional.empty();
  }

  /**
   * The known heading in capitals that prose is glued to on the same line; the longest one. The
   * prose starts where it ends.
   */
  Optional<Piece.Heading> glued(Line line, String scope) {
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
      Optional<String> id = id(bare(head), scope);
      if (id.isPresent() && startsProse(text.substring(i + 1))) {
        int end = line.start() + head.codePointCount(0, head.length());
        found = heading(line.start(), end, head, id.get());
      }
    }
    return Optional.ofNullable(found);
  }

  /** Of a heading, or of an indicator that is assessed under the heading above. */
  private Optional<String> id(String bare, String scope) {
    String key = words.key(bare);
    String heading = headings.get(key);
    if (heading != null || scope == null) {
      return Optional.ofNullable(heading);
    }
    String above =
        family.heading(scope).isPresent()
            ? scope
            : family.indicator(scope).map(FamilyIndicator::heading).orElse(scope);
    return Optional.ofNullable(indicators.get(key))
        .filter(indicator -> family.isWithin(indicator.heading(), above))
        .map(FamilyIndicator::id);
  }

  private Piece.Heading heading(int start, int end, String text, String id) {
    int depth = numbering.depth(text);
    int level = depth > 0 ? depth : family.level(id);
    return new Piece.Heading(start, end, spaced(text), id, level, true, 0);
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String bare(String text) {
    String unnumbered = NUMBER.matcher(text).replaceFirst("");
    String unmarked = REMARK.matcher(unnumbered).replaceFirst("");
    return SCORE.matcher(unmarked).replaceFirst("").replaceFirst("[\\s:]+$", "");
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
