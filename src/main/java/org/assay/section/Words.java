package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Spelling;

/** Cuts text into words and folds them for comparing. */
final class Words {

  /**
   * A word in two foldings.
   *
   * @param plain lower case, no accents
   * @param folded also singular and one spelling
   */
  record Word(String plain, String folded) {}

  private final Spelling spelling;

  Words(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Words of letters and digits in order; {@code &} reads as and, a possessive s is dropped. */
  List<Word> of(String text) {
    List<Word> out = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int cp = text.codePointAt(i);
      if (cp == '&') {
        out.add(new Word("and", "and"));
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i > start) {
        String word = text.substring(start, i);
        if (!isPossessive(text, start, word)) {
          out.add(new Word(spelling.plain(word), spelling.fold(word)));
        }
      } else {
        i += Character.charCount(cp);
      }
    }
    return out;
  }

  /** The folded words of a text, joined by spaces. */
  String key(String text) {
    return String.join(" ", of(text).stream().map(Word::folded).toList());
  }

  private static boolean isPossessive(String text, int start, String word) {
    return word.equals("s")
        && start > 0
        && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’');
  }
}
