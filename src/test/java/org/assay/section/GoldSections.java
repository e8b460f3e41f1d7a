package org.assay.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.model.Passage;
import org.assay.model.Section;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Compares passages with a gold table of them, character by character, white space apart. */
record GoldSections(List<Row> rows) {

  /** A passage of the gold. */
  record Row(int start, int end, String path, String indicator) {}

  /** Shares of the gold's characters, and what is wrong. */
  record Figures(double path, double indicator, Map<String, Integer> wrong) {}

  static GoldSections of(String table) {
    List<Row> rows = new ArrayList<>();
    for (String line : table.split("\\R", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4 && !cells[0].equals("start")) {
        rows.add(
            new Row(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2], cells[3]));
      }
    }
    return new GoldSections(rows);
  }

  Figures compare(SourceText source, Sectioned found) {
    int[] text = source.text().codePoints().toArray();
    String[] paths = new String[text.length];
    String[] indicators = new String[text.length];
    Map<String, Section> sections = new HashMap<>();
    found.sections().forEach(section -> sections.put(section.id(), section));
    for (Passage passage : found.passages()) {
      String path = path(sections, passage.section());
      for (Span span : passage.spans()) {
        for (int i = span.start(); i < span.end(); i++) {
          paths[i] = path;
          indicators[i] = passage.indicator() == null ? "-" : passage.indicator();
        }
      }
    }
    int all = 0;
    int goodPath = 0;
    int goodIndicator = 0;
    Map<String, Integer> wrong = new HashMap<>();
    for (Row row : rows) {
      for (int i = row.start; i < row.end; i++) {
        if (Character.isWhitespace(text[i])) {
          continue;
        }
        all++;
        boolean path =
            row.path.equals("-") || (paths[i] != null && paths[i].endsWith(norm(row.path)));
        boolean indicator = row.indicator.equals(indicators[i] == null ? "-" : indicators[i]);
        goodPath += path ? 1 : 0;
        goodIndicator += indicator ? 1 : 0;
        if (!path || !indicator) {
          wrong.merge(row.indicator + " as " + indicators[i] + " in " + paths[i], 1, Integer::sum);
        }
      }
    }
    return new Figures((double) goodPath / all, (double) goodIndicator / all, wrong);
  }

  private static String path(Map<String, Section> sections, String id) {
    StringBuilder out = new StringBuilder();
    for (String at = id; at != null; at = sections.get(at).parent()) {
      out.insert(0, " > " + norm(sections.get(at).heading()));
    }
    return out.toString();
  }

  private static String norm(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z>]+", " ").strip();
  }
}
