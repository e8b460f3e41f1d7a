package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the depth of a heading from its number, where a family numbers each depth in its way. */
final class Numbering {

  private final List<Pattern> depths;

  /**
   * @param examples a number of each depth from the top: {@code Section 1.}, {@code a.}
   */
  Numbering(List<String> examples) {
    depths = examples.stream().map(Numbering::pattern).toList();
  }

  /** The depth, 1 at the top; 0 for a line without a number of any of the forms. */
  int depth(String line) {
    for (int i = 0; i < depths.size(); i++) {
      if (depths.get(i).matcher(line).find()) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Where parts carry numbers, what carries none stands below them, though the family's usual place
   * for it is beside them.
   */
  List<Piece> below(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    int current = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Heading heading && heading.sure()) {
        int depth = depth(heading.text());
        if (depth > 0 || heading.level() == 1) {
          current = depth;
        } else if (current > 1 && heading.level() <= current) {
          out.add(heading.at(current + 1));
          continue;
        }
      }
      out.add(piece);
    }
    return out;
  }

  private static Pattern pattern(String example) {
    int space = example.indexOf(' ');
    String word = space < 0 ? "" : "(?i:" + Pattern.quote(example.substring(0, space)) + ")\\s+";
    int number = example.codePointAt(space + 1);
    String any;
    if (Character.isDigit(number)) {
      any = "\\d{1,2}";
    } else {
      any = Character.isUpperCase(number) ? "[A-Z]" : "[a-z]";
    }
    return Pattern.compile("^" + word + any + "\\s?[.):]\\s+(?=\\p{Lu})");
  }
}
