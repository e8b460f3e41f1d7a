package org.assay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assay.annotate.Annotator;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.json.ExtractionWriter;
import org.assay.knowledge.Demonym;
import org.assay.model.Extraction;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.route.RouteContext;
import org.assay.route.RouteFinder;
import org.assay.route.Routed;
import org.assay.table.ReportTables;
import org.assay.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for one sample report, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {

  private final Ingester ingester = new Ingester();
  private Pipeline pipeline;
  private SourceText source;
  private Extraction extraction;
  private RouteFinder routes;
  private RouteContext context;

  /** Loads everything, the name model included. */
  @Setup
  public void load() {
    pipeline = Pipeline.from(PipelineConfig.SHIPPED).warm();
    source = read("corpus/mali-2025.txt");
    extraction = pipeline.extract(source);
    routes =
        new RouteFinder(
            pipeline.knowledge().routes(),
            form -> pipeline.knowledge().demonyms().of(form).map(Demonym::iso3));
    context = modelReport();
  }

  /** What the route stage gets of the model report, or of a sample where that is absent. */
  private RouteContext modelReport() {
    Path model = Path.of("../shared/gold/mali-2025.txt");
    SourceText text = read(Files.exists(model) ? model.toString() : "corpus/mali-2025.txt");
    Extraction all = pipeline.extract(text);
    return new RouteContext(
        text,
        all.sections(),
        new Annotator().annotate(text, all.passages(), tokens -> false),
        all.mentions(),
        all.entities(),
        all.report().country().entity());
  }

  /** A text file. */
  @Benchmark
  public SourceText ingestText() {
    return read("corpus/mali-2025.txt");
  }

  /** A PDF in two columns. */
  @Benchmark
  public SourceText ingestPdf() {
    return read("corpus/philippines-2025.pdf");
  }

  /** Sections, annotation, mentions, entities and routes. */
  @Benchmark
  public Extraction extract() {
    return pipeline.extract(source);
  }

  /** Routes alone. */
  @Benchmark
  public Routed routes() {
    return routes.find(context);
  }

  /** The rows of all tables. */
  @Benchmark
  public Map<String, List<List<String>>> tables() {
    return ReportTables.of(extraction, source);
  }

  /** The JSON text. */
  @Benchmark
  public String json() {
    return new ExtractionWriter().write(extraction);
  }

  private SourceText read(String file) {
    if (ingester.read(Path.of(file)) instanceof Ingested.Text text) {
      return text.source();
    }
    throw new IllegalStateException(file + " cannot be read; run this at the top of the project");
  }
}
