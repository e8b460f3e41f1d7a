package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.Family;
import org.assay.knowledge.FamilyIndicator;

/** Tells which indicator each sentence assesses, section by section. */
final class IndicatorSegmenter {

  /** The first sentence of a paragraph says what it is about. */
  private static final double OPENING_FACTOR = 1.5;

  private final Family family;
  private final IndicatorScorer scorer;
  private final StrayScorer stray;

  IndicatorSegmenter(Family family, IndicatorScorer scorer, StrayScorer stray) {
    this.family = family;
    this.scorer = scorer;
    this.stray = stray;
  }

  /**
   * @param paragraphs all paragraphs in order
   * @param year the edition, or null for the newest
   * @return runs of one indicator within one paragraph, in order
   */
  List<Run> runs(List<Paragraph> paragraphs, Integer year) {
    List<Run> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= paragraphs.size(); i++) {
      String scope = paragraphs.get(from).section().scope;
      if (i == paragraphs.size() || !Objects.equals(paragraphs.get(i).section().scope, scope)) {
        List<Paragraph> group = paragraphs.subList(from, i);
        segment(group, indicators(scope, paragraphs, year), out);
        from = i;
      }
    }
    return out;
  }

  /**
   * The indicators of a heading; those of the headings below it as well, unless these are printed
   * and so hold them. Under a heading of its own an indicator is alone.
   */
  private List<FamilyIndicator> indicators(String scope, List<Paragraph> paragraphs, Integer year) {
    if (scope == null) {
      return List.of();
    }
    if (family.heading(scope).isEmpty()) {
      return family.indicator(scope).stream().toList();
    }
    Set<String> printed =
        paragraphs.stream()
            .map(paragraph -> paragraph.section().scope)
            .filter(other -> other != null && !other.equals(scope) && family.isWithin(other, scope))
            .collect(Collectors.toSet());
    boolean divided = printed.stream().anyMatch(other -> family.heading(other).isPresent());
    return family.indicatorsWithin(scope, year).stream()
        .filter(indicator -> !divided || indicator.heading().equals(scope))
        .filter(indicator -> !printed.contains(indicator.id()))
        .toList();
  }

  private void segment(
      List<Paragraph> paragraphs, List<FamilyIndicator> indicators, List<Run> out) {
    if (indicators.isEmpty()) {
      for (Paragraph paragraph : paragraphs) {
        out.add(run(paragraph, 0, paragraph.sentences().size(), null, 1, false));
      }
      return;
    }
    List<FamilyIndicator> others =
        family.indicators().stream().filter(each -> !indicators.contains(each)).toList();
    int all = paragraphs.stream().mapToInt(paragraph -> paragraph.sentences().size()).sum();
    double[][] scores = new double[all][];
    double[] none = new double[all];
    boolean[] opens = new boolean[all];
    int t = 0;
    for (Paragraph paragraph : paragraphs) {
      for (int i = 0; i < paragraph.sentences().size(); i++) {
        String sentence = paragraph.sentence(i);
        opens[t] = i == 0;
        scores[t] = score(sentence, indicators, opens[t]);
        none[t] = stray.score(sentence, score(sentence, others, opens[t]));
        t++;
      }
    }
    Segmentation model = new Segmentation(scores, none, opens);
    emit(paragraphs, indicators, model.best(), model.posteriors(), out);
  }

  private double[] score(String sentence, List<FamilyIndicator> indicators, boolean opening) {
    double[] scores = scorer.score(sentence, indicators);
    for (int k = 0; opening && k < scores.length; k++) {
      scores[k] *= OPENING_FACTOR;
    }
    return scores;
  }

  private static void emit(
      List<Paragraph> paragraphs,
      List<FamilyIndicator> indicators,
      int[] path,
      double[][] posteriors,
      List<Run> out) {
    int offset = 0;
    for (Paragraph paragraph : paragraphs) {
      int size = paragraph.sentences().size();
      int from = 0;
      for (int i = 1; i <= size; i++) {
        if (i == size || path[offset + i] != path[offset + from]) {
          int state = path[offset + from];
          int column = state == Segmentation.NONE ? indicators.size() : state;
          double sum = 0;
          for (int t = offset + from; t < offset + i; t++) {
            sum += posteriors[t][column];
          }
          String indicator = state == Segmentation.NONE ? null : indicators.get(state).id();
          out.add(run(paragraph, from, i, indicator, sum / (i - from), indicator == null));
          from = i;
        }
      }
      offset += size;
    }
  }

  private static Run run(
      Paragraph paragraph, int from, int to, String indicator, double confidence, boolean stray) {
    return new Run(
        paragraph.section(),
        indicator,
        Math.min(1, Math.max(0, confidence)),
        to - from,
        paragraph.spansOf(from, to),
        stray);
  }
}
