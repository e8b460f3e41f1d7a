package org.assay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads, feet and numbers of pages in a plain text: lines at the edge of a page that come again at
 * the same edge; in a text without form feeds, lines that count pages, and lines that come again
 * beside these or in the middle of sentences.
 */
final class TextFurniture {

  private static final int DEPTH = 3;
  private static final int LONGEST = 120;

  /** Fewest lines of a page, for pages that no form feed parts. */
  private static final int SHORTEST_PAGE = 6;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\W*(?:page|p\\.)?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d+)?\\W*");

  private final List<TextLine> lines;
  private final Set<TextLine> found = new HashSet<>();

  private TextFurniture(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The lines that are no text of the report. */
  static Set<TextLine> of(List<TextLine> lines) {
    TextFurniture furniture = new TextFurniture(lines);
    if (!lines.isEmpty() && lines.get(0).page() > 0) {
      furniture.atPageEdges();
    } else {
      furniture.countingPages();
      furniture.repeatedAtBreaks();
    }
    return furniture.found;
  }

  private void atPageEdges() {
    Map<Integer, List<TextLine>> pages = new LinkedHashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Map<String, Integer> counts = new HashMap<>();
    for (List<TextLine> page : pages.values()) {
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < Math.min(DEPTH, page.size()); i++) {
        keys.add("^" + key(page.get(i)));
        keys.add("$" + key(page.get(page.size() - 1 - i)));
      }
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int least = Math.max(2, pages.size() / 6);
    for (List<TextLine> page : pages.values()) {
      int from = 0;
      while (from < Math.min(DEPTH, page.size()) && isEdge(page.get(from), "^", counts, least)) {
        found.add(page.get(from++));
      }
      int to = page.size();
      while (to > Math.max(from, page.size() - DEPTH)
          && isEdge(page.get(to - 1), "$", counts, least)) {
        found.add(page.get(--to));
      }
    }
  }

  private static boolean isEdge(
      TextLine line, String edge, Map<String, Integer> counts, int least) {
    return line.length() <= LONGEST
        && (BARE.matcher(line.text()).matches()
            || counts.getOrDefault(edge + key(line), 0) >= least);
  }

  /**
   * Lines alone, alike but for one number that grows by one from each to the next. Numbered
   * headings do as well, but never in the middle of a sentence.
   */
  private void countingPages() {
    for (List<Integer> alike : alike().values()) {
      boolean bare = BARE.matcher(lines.get(alike.get(0)).text()).matches();
      if (!bare && alike.stream().noneMatch(this::isAmidSentence)) {
        continue;
      }
      for (int position = 0; position < numbers(alike.get(0)).size(); position++) {
        if (counts(alike, position)) {
          alike.forEach(i -> found.add(lines.get(i)));
          break;
        }
      }
    }
  }

  private boolean counts(List<Integer> alike, int position) {
    for (int k = 1; k < alike.size(); k++) {
      List<Integer> before = numbers(alike.get(k - 1));
      List<Integer> now = numbers(alike.get(k));
      if (now.size() != before.size()
          || now.get(position) != before.get(position) + 1
          || alike.get(k) - alike.get(k - 1) < SHORTEST_PAGE) {
        return false;
      }
    }
    return alike.size() > 1;
  }

  private List<Integer> numbers(int index) {
    List<Integer> out = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(lines.get(index).text());
    while (matcher.find() && matcher.group().length() < 9) {
      out.add(Integer.valueOf(matcher.group()));
    }
    return out;
  }

  /** Lines alone that come again, each time beside a page number, or once amid a sentence. */
  private void repeatedAtBreaks() {
    for (List<Integer> alike : alike().values()) {
      Set<String> texts = new TreeSet<>();
      alike.forEach(i -> texts.add(lines.get(i).text()));
      boolean beside = alike.stream().allMatch(i -> isFound(i - 1) || isFound(i + 1));
      boolean amid = alike.stream().anyMatch(this::isAmidSentence);
      if (texts.size() == 1 && alike.size() > 1 && (beside || amid)) {
        // A heading is printed over later pages too: where it stands first it is one.
        int first = beside || isAmidSentence(alike.get(0)) ? 0 : 1;
        alike.subList(first, alike.size()).forEach(i -> found.add(lines.get(i)));
      }
    }
  }

  /** Stretches of short lines that stand alone, by their words without numbers. */
  private Map<String, List<Integer>> alike() {
    Map<String, List<Integer>> out = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean label = !line.endsSentence() || BARE.matcher(line.text()).matches();
      if (label && line.length() <= LONGEST && isAlone(i) && !found.contains(line)) {
        out.computeIfAbsent(key(line), key -> new ArrayList<>()).add(i);
      }
    }
    return out;
  }

  /** Alone, or one of two lines that stand together. */
  private boolean isAlone(int i) {
    boolean starts = lines.get(i).apart();
    boolean second = i > 0 && lines.get(i - 1).apart();
    return ((starts || second) && isApart(i + 1)) || (starts && isApart(i + 2));
  }

  private boolean isApart(int i) {
    return i >= lines.size() || lines.get(i).apart();
  }

  private boolean isFound(int i) {
    return i >= 0 && i < lines.size() && found.contains(lines.get(i));
  }

  private boolean isAmidSentence(int i) {
    int before = i - 1;
    while (isFound(before)) {
      before--;
    }
    int after = i + 1;
    while (isFound(after)) {
      after++;
    }
    return before >= 0
        && after < lines.size()
        && lines.get(before).length() > 30
        && !lines.get(before).endsSentence()
        && lines.get(after).startsLow();
  }

  private static String key(TextLine line) {
    return NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
