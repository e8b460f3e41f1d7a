package org.assay.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which paragraph styles of a rich text file are headings. */
final class RtfStyles {

  private static final int DEEPEST = 6;

  /** Number, properties and name of a paragraph style. */
  private static final Pattern STYLE =
      Pattern.compile("\\{\\\\s(\\d{1,6})\\b([^{};]*?)(?: ([^\\\\{};]*))?;\\}");

  private static final Pattern OUTLINE = Pattern.compile("\\\\outlinelevel(\\d)");
  private static final Pattern HEADING = Pattern.compile("(?i)heading ?([1-9])");

  private final Map<String, Integer> levels = new HashMap<>();

  /**
   * @param stylesheet the group with the styles; may be empty
   */
  RtfStyles(String stylesheet) {
    Matcher style = STYLE.matcher(stylesheet);
    while (style.find()) {
      Matcher outline = OUTLINE.matcher(style.group(2));
      Matcher heading = HEADING.matcher(style.group(3) == null ? "" : style.group(3).strip());
      if (outline.find() && outline.group(1).compareTo("9") < 0) {
        levels.put(style.group(1), Math.min(DEEPEST, Integer.parseInt(outline.group(1)) + 1));
      } else if (heading.matches()) {
        levels.put(style.group(1), Math.min(DEEPEST, Integer.parseInt(heading.group(1))));
      }
    }
  }

  /** Heading level 1 to 6 of a style, by its number as written; 0 for others. */
  int level(String number) {
    return levels.getOrDefault(number, 0);
  }
}
