package org.assay.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for names that differ only in case, accents, hyphens or apostrophes. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u2018\\u2019\\u02BC\\u0060\\u00B4]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern GAPS = Pattern.compile("[\\s-]+");

  private Folding() {}

  /** The string with typographic apostrophes and dashes as their ASCII forms; same length. */
  public static String plainSigns(String string) {
    return isAscii(string) && string.indexOf('`') < 0
        ? string
        : DASHES.matcher(APOSTROPHES.matcher(string).replaceAll("'")).replaceAll("-");
  }

  /** Without accents, case kept. */
  public static String withoutAccents(String string) {
    return isAscii(string)
        ? string
        : MARKS.matcher(Normalizer.normalize(string, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** Key for lookups: lower case, no accents, plain signs, hyphens and spaces alike. */
  public static String key(String string) {
    String plain = withoutAccents(plainSigns(string)).toLowerCase(Locale.ROOT);
    return GAPS.matcher(plain).replaceAll(" ").strip();
  }

  /** Most strings, which spares them the search for signs and accents. */
  private static boolean isAscii(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (string.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
