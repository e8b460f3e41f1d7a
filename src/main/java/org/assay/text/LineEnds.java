package org.assay.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a hyphen that only breaks a word at a line end from one that belongs to the word, from the
 * text's own evidence: a form that stands unbroken elsewhere in the text wins.
 */
final class LineEnds {

  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
  private static final Pattern BROKEN = Pattern.compile("\\p{L}-[ \\t]*\\R");

  private final Set<String> hyphenated = new HashSet<>();

  LineEnds(String text) {
    if (!BROKEN.matcher(text).find()) {
      return;
    }
    Matcher matcher = HYPHENATED.matcher(text);
    while (matcher.find()) {
      String[] parts = matcher.group().toLowerCase(Locale.ROOT).split("-", -1);
      for (int i = 1; i < parts.length; i++) {
        hyphenated.add(parts[i - 1] + "-" + parts[i]);
      }
    }
  }

  /**
   * @param before letters before the hyphen
   * @param after letters that start the next line
   * @return whether the hyphen is part of the word
   */
  boolean keepsHyphen(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return true;
    }
    return Character.isUpperCase(after.codePointAt(0))
        || hyphenated.contains((before + "-" + after).toLowerCase(Locale.ROOT));
  }
}
