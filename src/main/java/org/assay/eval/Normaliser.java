package org.assay.eval;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings names and headings into the form in which they are compared. */
final class Normaliser {

  private static final String WORD = "\\p{L}\\p{N}_";
  private static final String SPACE =
      "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

  private static final Pattern LINE_END_HYPHEN =
      Pattern.compile("([" + WORD + "])-" + SPACE + "+([" + WORD + "])");
  private static final Pattern SPACES = Pattern.compile(SPACE + "+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final Pattern PUNCTUATION = Pattern.compile("[^" + WORD + "' -]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private Normaliser() {}

  /**
   * Lower case, no accents, no leading article, line-end hyphens and punctuation gone, words in the
   * singular.
   */
  static String name(String words) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> UCharacter.getCombiningClass(c) == 0)
        .forEach(plain::appendCodePoint);
    // Not String.toLowerCase, which differs in where a sigma is a final one.
    String out = UCharacter.toLowerCase(Locale.ROOT, plain.toString()).replace('’', '\'');
    out = LINE_END_HYPHEN.matcher(out).replaceAll("$1$2");
    out = trim(SPACES.matcher(out).replaceAll(" "));
    out = ARTICLE.matcher(out).replaceFirst("");
    out = PUNCTUATION.matcher(out).replaceAll("");
    return Stream.of(out.split(" "))
        .filter(word -> !word.isEmpty())
        .map(Normaliser::singular)
        .collect(Collectors.joining(" "));
  }

  /** A heading: lower-case letters a to z in words, {@code &} read as "and". */
  static String heading(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace("&", "and");
    return trim(NO_LETTERS.matcher(lower).replaceAll(" "));
  }

  static String singular(String word) {
    int length = word.codePointCount(0, word.length());
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return length > 3 && plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a character counts as white space in the measure. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  private static String trim(String spaced) {
    int from = spaced.startsWith(" ") ? 1 : 0;
    int to = spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
    return from < to ? spaced.substring(from, to) : "";
  }
}
