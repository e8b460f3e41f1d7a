package org.assay.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which place names are compared. */
final class PlaceKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻʿʾ`´.]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern SAINT = Pattern.compile("\\b(st|ste|sainte)\\b");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}|(\\p{Lu}\\.){2,4}");

  private PlaceKey() {}

  /**
   * Lower case without accents, apostrophes and full stops, every other non-letter a single space,
   * {@code St} written out, no leading {@code the}.
   */
  static String of(String name) {
    if (plain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String ascii = ascii(name);
    return ascii == null ? folded(name) : ascii;
  }

  /** Most words need no folding: ASCII letters, single blanks, no article and no saint. */
  private static boolean plain(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c != ' ' || i == start || saintOrArticle(name, start, i))) {
        return false;
      }
      start = letter ? start : i + 1;
    }
    return true;
  }

  /** Whether a word is one that {@link #folded} writes otherwise or leaves out. */
  private static boolean saintOrArticle(String name, int start, int end) {
    return switch (end - start) {
      case 2 -> name.regionMatches(true, start, "st", 0, 2);
      case 3 ->
          name.regionMatches(true, start, "ste", 0, 3)
              || (start == 0 && end < name.length() && name.regionMatches(true, 0, "the", 0, 3));
      case 6 -> name.regionMatches(true, start, "sainte", 0, 6);
      default -> false;
    };
  }

  /** As {@link #folded} and much faster, for names without a letter outside ASCII; else null. */
  private static String ascii(String name) {
    StringBuilder out = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '~') {
        return null;
      }
      if (c == '&') {
        blank(out).append("and ");
      } else if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '`' && c != '.') {
        blank(out);
      }
    }
    String key = out.toString().stripTrailing();
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || key.charAt(i) == ' ') {
        if (saintOrArticle(key, start, i)) {
          return null;
        }
        start = i + 1;
      }
    }
    return key;
  }

  /** A blank behind a word, one at most. */
  private static StringBuilder blank(StringBuilder out) {
    boolean needed = !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
    return needed ? out.append(' ') : out;
  }

  /** The form of any name. */
  static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = letters(plain).replace("&", " and ");
    plain = NO_WORD.matcher(plain).replaceAll(" ").strip();
    plain = SAINT.matcher(plain).replaceAll("saint");
    return ARTICLE.matcher(plain).replaceFirst("");
  }

  /** What a name is filed under: itself where its case matters, else the form compared. */
  static String filed(String name) {
    return isAcronym(name) ? name : of(name);
  }

  /** Whether a name is short and all capitals, so that its case tells it from a word. */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /** How many words a key has. */
  static int words(String key) {
    return (int) key.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Letters that Unicode does not decompose into a base letter and a mark. */
  private static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
