package org.assay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.brat.GoldReport;
import org.assay.model.Extraction;
import org.assay.model.MentionType;
import org.assay.model.Report;

/** Scores predictions against gold. Without state, so thread-safe. */
public final class Evaluator {

  private Evaluator() {}

  /** Extracts and scores each report in turn. */
  public static EvalReport evaluate(List<GoldReport> gold, Extractor extractor) {
    return new EvalReport(
        gold.stream().map(report -> score(report, extractor.extract(report))).toList());
  }

  /**
   * Scores the extraction of a report.
   *
   * @throws IllegalArgumentException where the extraction is of a text of another length
   */
  public static ReportResult score(GoldReport gold, Extraction extraction) {
    Report.TextFile text = extraction.report().text();
    if (text != null && text.characters() != gold.source().length()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: the extraction is of a text of %d characters, the gold of one of %d",
              gold.name(),
              text.characters(),
              gold.source().length()));
    }
    return score(
            gold,
            ExtractedSide.of(extraction),
            SectionScorer.score(gold, extraction),
            Quotes.of(gold.source(), extraction))
        .with(identities(gold, extraction));
  }

  private static Identities identities(GoldReport gold, Extraction extraction) {
    Quotes quotes = Quotes.of(gold.source(), extraction);
    LinkScorer links = new LinkScorer(gold, extraction, quotes);
    AliasScorer aliases =
        new AliasScorer(gold, AnnotatedSide.of(gold), extraction.mentions(), quotes);
    LinkCounts countries = links.score(true);
    LinkCounts places = links.score(false);
    Counts pairs = aliases.score();
    List<ScoringError> errors = new ArrayList<>(links.errors());
    errors.addAll(aliases.errors());
    return new Identities(countries, places, pairs, errors);
  }

  /**
   * Scores one annotation of a report against another, as between annotators or with the output of
   * other tools.
   */
  public static ReportResult compare(GoldReport gold, GoldReport other) {
    return score(gold, AnnotatedSide.of(other), Map.of(), Quotes.withoutSentences(gold.source()));
  }

  private static ReportResult score(
      GoldReport report, Scored predicted, Map<String, Share> sections, Quotes quotes) {
    Scored gold = AnnotatedSide.of(report);
    Tally tally = new Tally();
    MentionScorer mentions = new MentionScorer(gold, predicted);
    for (MentionType type : MentionType.values()) {
      mentions.score(type, tally);
    }
    Map<String, String> matched = EntityMatcher.match(gold, predicted);
    EntityScorer.score(gold, predicted, matched, tally);
    RouteTriples triples = RouteTriples.of(gold, predicted, matched, report.info());
    new RouteScorer(triples, tally).score(gold.routes(), predicted.routes());
    RuleJudge judge = new RuleJudge(gold, predicted);
    return new ReportResult(
        report.name(),
        new Scores(tally.counts(), sections),
        new ErrorFinder(report.name(), gold, predicted, quotes).errors(triples),
        judge.rules(triples),
        judge.mentions(),
        Identities.NONE);
  }
}
