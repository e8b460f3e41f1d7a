package org.assay.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assay.brat.GoldPassage;
import org.assay.brat.GoldReport;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Section;
import org.assay.text.Span;

/** Compares heading path and indicator character by character, white space apart. */
final class SectionScorer {

  private final Map<String, Section> sections;
  private final List<Passage> passages;
  private final int[] codePoints;

  /** For each code point the index of its passage, -1 where it is in none. */
  private final int[] at;

  SectionScorer(String text, Extraction extraction) {
    this.sections =
        extraction.sections().stream()
            .collect(Collectors.toMap(Section::id, section -> section, (a, b) -> b));
    this.passages = extraction.passages();
    this.codePoints = text.codePoints().toArray();
    this.at = new int[codePoints.length];
    Arrays.fill(at, -1);
    for (int i = 0; i < passages.size(); i++) {
      for (Span span : passages.get(i).spans()) {
        int end = Math.min(span.end(), at.length);
        for (int k = span.start(); k < end; k++) {
          at[k] = i;
        }
      }
    }
  }

  /** Shares by key; empty where the report has no gold sections. */
  static Map<String, Share> score(GoldReport gold, Extraction extraction) {
    if (gold.passages().isEmpty()) {
      return Map.of();
    }
    return new SectionScorer(gold.source().text(), extraction).score(gold.passages());
  }

  private Map<String, Share> score(List<GoldPassage> wanted) {
    List<List<String>> paths = passages.stream().map(passage -> path(passage.section())).toList();
    Share path = new Share(0, 0);
    Share indicator = new Share(0, 0);
    for (GoldPassage gold : wanted) {
      List<String> want = gold.path().stream().map(Normaliser::heading).toList();
      for (int k = gold.start(); k < gold.end(); k++) {
        if (Normaliser.isSpace(codePoints[k])) {
          continue;
        }
        Passage passage = at[k] < 0 ? null : passages.get(at[k]);
        boolean rightPath = want.isEmpty() || (passage != null && endsWith(paths.get(at[k]), want));
        String found = passage == null ? null : passage.indicator();
        boolean rightIndicator = Objects.equals(found, gold.indicator());
        path = path.plus(new Share(rightPath ? 1 : 0, 1));
        indicator = indicator.plus(new Share(rightIndicator ? 1 : 0, 1));
      }
    }
    Map<String, Share> out = new LinkedHashMap<>();
    out.put(Measures.PATH, path);
    out.put(Measures.INDICATOR, indicator);
    return out;
  }

  private List<String> path(String id) {
    List<String> out = new ArrayList<>();
    Section section = id == null ? null : sections.get(id);
    while (section != null) {
      if (!section.heading().isEmpty()) {
        out.add(Normaliser.heading(section.heading()));
      }
      section = section.parent() == null ? null : sections.get(section.parent());
    }
    Collections.reverse(out);
    return out;
  }

  /** The gold leaves a title above its outermost heading out. */
  private static boolean endsWith(List<String> path, List<String> want) {
    int from = path.size() - want.size();
    return from >= 0 && path.subList(from, path.size()).equals(want);
  }
}
