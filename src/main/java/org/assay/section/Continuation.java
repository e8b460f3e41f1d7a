package org.assay.section;

import java.util.Arrays;
import org.assay.knowledge.FunctionWords;

/**
 * Tells whether a piece of text goes on in the next, from how the one ends and the other starts.
 */
final class Continuation {

  private static final int MIN_LINES = 3;

  private final FunctionWords functionWords;

  Continuation(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Whether {@code after} continues the last sentence of {@code before}. */
  boolean continues(String before, String after) {
    Ending ending = Ending.of(before);
    if (ending.full() || after.isEmpty()) {
      return false;
    }
    int first = after.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    if (ending.half()) {
      return false;
    }
    if (ending.open() || Character.isDigit(first) || first == '(') {
      return true;
    }
    if (functionWords.goesOn(ending.word()) || fillsLastLine(before, after)) {
      return true;
    }
    // From here on the next piece starts with a capital after a word that may close a clause: a
    // name may be broken in two, or the full stop is missing.
    return startsUpper(ending.word()) && !functionWords.opens(firstWord(after));
  }

  /**
   * Whether the next word would not have fitted on the last line: no paragraph that leaves its
   * sentence open ends so. Known where at least three lines show how wide the text runs.
   */
  private static boolean fillsLastLine(String before, String after) {
    String[] lines = before.split("\\R", -1);
    if (lines.length < MIN_LINES) {
      return false;
    }
    int widest = Arrays.stream(lines).mapToInt(String::length).max().orElse(0);
    int first = after.split("\\s", 2)[0].length();
    return lines[lines.length - 1].length() + 1 + first > widest;
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
