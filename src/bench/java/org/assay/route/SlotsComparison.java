package org.assay.route;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assay.annotate.Annotator;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldReport;
import org.assay.eval.Counts;
import org.assay.eval.Evaluator;
import org.assay.eval.Scores;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.RouteRules;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Extraction;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.text.SourceText;

/**
 * Compares the ways of filling slots over gold folders: F1 of routes with the same predicted
 * mentions, and milliseconds of the route stage for each report, warm.
 */
public final class SlotsComparison {

  private static final int WARM = 5;

  /** The second way for clauses in which the first finds no place. */
  private record Fallback(Slots first, Slots second) implements Slots {

    @Override
    public List<Draft> fill(Clause clause) {
      List<Draft> drafts = first.fill(clause);
      return drafts.stream().allMatch(d -> d.stops.isEmpty()) ? second.fill(clause) : drafts;
    }
  }

  private SlotsComparison() {}

  /**
   * @param args gold folders
   */
  public static void main(String[] args) throws Exception {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED).warm();
    RouteRules rules = pipeline.knowledge().routes();
    Function<String, Optional<String>> demonyms =
        form -> pipeline.knowledge().demonyms().of(form).map(Demonym::iso3);
    RouteFinder patterns = new RouteFinder(rules, demonyms);
    Slots parsed = new DependencySlots(rules);
    RouteFinder paths = new RouteFinder(rules, demonyms, parsed);
    RouteFinder both =
        new RouteFinder(rules, demonyms, new Fallback(new SlotFiller(rules), parsed));
    for (String folder : args) {
      measure(pipeline, Path.of(folder), "patterns", patterns);
      measure(pipeline, Path.of(folder), "dependencies", paths);
      measure(pipeline, Path.of(folder), "patterns, else dependencies", both);
    }
  }

  private static void measure(Pipeline pipeline, Path folder, String name, RouteFinder finder)
      throws Exception {
    List<GoldReport> gold = GoldFolder.read(folder);
    Annotator annotator = new Annotator();
    Ingester ingester = new Ingester();
    long[] nanos = new long[1];
    Scores scores =
        Evaluator.evaluate(
                gold,
                report -> {
                  SourceText source = source(ingester, report);
                  Extraction extraction = pipeline.extract(source);
                  RouteContext context = context(annotator, source, extraction);
                  for (int i = 0; i < WARM; i++) {
                    finder.find(context);
                  }
                  long start = System.nanoTime();
                  Routed routed = finder.find(context);
                  nanos[0] += System.nanoTime() - start;
                  return with(extraction, routed);
                })
            .overall();
    System.out.printf(
        Locale.ROOT,
        "%s | %s | %s | %s | %.1f%n",
        folder.getFileName(),
        name,
        triple(scores.get("route triples")),
        triple(scores.get("route role+place")),
        nanos[0] / 1e6 / gold.size());
  }

  /** As {@code assay eval} would: the file alone decides. */
  private static SourceText source(Ingester ingester, GoldReport report) {
    if (ingester.read(report.file()) instanceof Ingested.Text text) {
      return text.source();
    }
    throw new IllegalStateException(report.file() + " cannot be read");
  }

  private static RouteContext context(
      Annotator annotator, SourceText source, Extraction extraction) {
    List<AnnotatedPassage> passages =
        annotator.annotate(source, extraction.passages(), tokens -> false);
    String home =
        extraction.report().country() == null ? null : extraction.report().country().entity();
    return new RouteContext(
        source,
        extraction.sections(),
        passages,
        extraction.mentions(),
        extraction.entities(),
        home);
  }

  private static Extraction with(Extraction extraction, Routed routed) {
    return new Extraction(
        extraction.report(),
        extraction.sections(),
        extraction.passages(),
        extraction.mentions(),
        extraction.entities(),
        routed.routes(),
        routed.diagnostics());
  }

  private static String triple(Counts counts) {
    return String.format(
        Locale.ROOT, "%.3f / %.3f / %.3f", counts.precision(), counts.recall(), counts.f1());
  }
}
