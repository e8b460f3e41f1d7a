package org.assay.route;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with marked mentions: {@code [C goods]}, {@code [P people]}, {@code [L place]}, {@code [A
 * actor]}.
 */
final class MarkedText {

  private static final Pattern MARK = Pattern.compile("\\[([CPLA]) ([^\\]]+)\\]");
  private static final Map<String, String> TYPES =
      Map.of("C", "Commodity", "P", "People", "L", "Location", "A", "Actor");

  private MarkedText() {}

  static StandoffReport read(String name, String marked) {
    StringBuilder text = new StringBuilder();
    StringBuilder ann = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int last = 0;
    int count = 0;
    while (mark.find()) {
      text.append(marked, last, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      ann.append("T" + ++count + "\t" + TYPES.get(mark.group(1)) + " " + start);
      ann.append(" " + text.length() + "\t" + mark.group(2) + "\n");
      last = mark.end();
    }
    text.append(marked.substring(last));
    StandoffReport report = new StandoffReport(name, text.toString(), ann.toString());
    report.paragraphs();
    return report;
  }
}
