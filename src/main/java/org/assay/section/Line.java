package org.assay.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.text.Block;
import org.assay.text.SourceText;

/**
 * A line of a block, without white space around it.
 *
 * @param start offset of its first code point
 * @param end offset after its last
 * @param text its characters
 */
record Line(int start, int end, String text) {

  private static final int LONGEST_TITLE = 12;

  /** The lines of a block that are not blank. */
  static List<Line> of(SourceText source, Block block) {
    List<Line> out = new ArrayList<>();
    String text = source.slice(block.start(), block.end());
    int offset = block.start();
    int i = 0;
    while (i < text.length()) {
      int next = i;
      while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
        next++;
      }
      String raw = text.substring(i, next);
      String bare = raw.strip();
      if (!bare.isEmpty()) {
        int lead = raw.indexOf(bare);
        int start = offset + raw.codePointCount(0, lead);
        out.add(new Line(start, start + bare.codePointCount(0, bare.length()), bare));
      }
      int after = Math.min(next + 1, text.length());
      offset += text.codePointCount(i, after);
      i = after;
    }
    return out;
  }

  /** From the first line to the last with all between, white space as one space. */
  static Line over(SourceText source, Line first, Line last) {
    String text = source.slice(first.start, last.end).strip().replaceAll("\\s+", " ");
    return new Line(first.start, last.end, text);
  }

  /** Whether it ends as a sentence does, closing quotes and brackets aside. */
  boolean endsSentence() {
    return Ending.of(text).full();
  }

  /** Whether it reads as prose and not as a label, a heading or a row of a table. */
  boolean isProse() {
    long words = text.codePoints().filter(cp -> cp == ' ').count() + 1;
    return (words >= 8 && !isTitle()) || (words >= 4 && endsSentence());
  }

  /** Whether all its longer words are capitalised and nothing ends it: a title, however long. */
  boolean isTitle() {
    return !endsSentence()
        && text.indexOf('\n') < 0
        && Arrays.stream(text.split("\\s+"))
            .filter(word -> word.codePointCount(0, word.length()) > 3)
            .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  /** Whether it is several short lines that no sentence ends: a title page. */
  boolean isTitlePage() {
    String[] lines = text.split("\\R", -1);
    return lines.length > 1
        && !endsSentence()
        && Arrays.stream(lines).allMatch(line -> line.split("\\s+").length <= LONGEST_TITLE)
        && Character.isUpperCase(lines[1].strip().codePointAt(0));
  }

  /** Whether it has letters and all of them are capitals. */
  boolean isCapitals() {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
